package clippings.report;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes {@code report.html} from the other reports in the staging folder. */
final class WritePage extends DoFn<KV<String, Iterable<WrittenFile>>, WrittenFile> {
  private final ReportSettings settings;

  WritePage(ReportSettings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<WrittenFile>> written, OutputReceiver<WrittenFile> files)
      throws IOException {
    StagedReports reports = new StagedReports(settings, written.getValue());
    PageData data = PageData.read(settings.study(), reports);
    try (OutputFile page =
        OutputFile.create(Folder.at(settings.staging()), PageTemplate.FILE_NAME)) {
      PageTemplate.load().write(data, page);
      files.output(page.finish());
    }
  }
}
