package clippings.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes {@code report.html} from the other reports in the staging folder, and hands all on. */
final class WritePage extends DoFn<KV<String, Iterable<WrittenFile>>, WrittenFile> {
  private final ReportSettings settings;

  WritePage(ReportSettings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<WrittenFile>> written, OutputReceiver<WrittenFile> files)
      throws IOException {
    List<WrittenFile> reports = new ArrayList<>();
    written.getValue().forEach(reports::add);
    reports.forEach(files::output);
    PageData data = PageData.read(settings.study(), new StagedReports(settings, reports));
    try (OutputFile page =
        OutputFile.create(Folder.at(settings.staging()), PageTemplate.FILE_NAME)) {
      PageTemplate.load().write(data, page);
      files.output(page.finish());
    }
  }
}
