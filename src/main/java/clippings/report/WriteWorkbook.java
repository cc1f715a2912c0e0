package clippings.report;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes {@code reports.xlsx} from the other reports in the staging folder. */
final class WriteWorkbook extends DoFn<KV<String, Iterable<WrittenFile>>, WrittenFile> {
  private final ReportSettings settings;

  WriteWorkbook(ReportSettings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<WrittenFile>> written, OutputReceiver<WrittenFile> files)
      throws IOException {
    StagedReports reports = new StagedReports(settings, written.getValue());
    try (OutputFile file =
        OutputFile.create(Folder.at(settings.staging()), ReportWorkbook.FILE_NAME)) {
      new ReportWorkbook(settings.study(), reports).write(file);
      files.output(file.finish());
    }
  }
}
