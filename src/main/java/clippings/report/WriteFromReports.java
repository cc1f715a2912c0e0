package clippings.report;

import clippings.files.Folder;
import clippings.report.table.OutputFile;
import clippings.report.table.StagedReports;
import clippings.report.table.WrittenFile;
import clippings.study.Study;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes a file that is made of the other reports, which are in the staging folder. */
final class WriteFromReports extends DoFn<KV<String, Iterable<WrittenFile>>, WrittenFile> {
  private final ReportSettings settings;
  private final String fileName;
  private final Content content;

  /** What is in the file. */
  interface Content extends Serializable {
    /** Writes it; leaves {@code to} open. */
    void write(Study study, StagedReports reports, OutputStream to) throws IOException;
  }

  WriteFromReports(ReportSettings settings, String fileName, Content content) {
    this.settings = settings;
    this.fileName = fileName;
    this.content = content;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<WrittenFile>> written, OutputReceiver<WrittenFile> files)
      throws IOException {
    StagedReports reports = new StagedReports(Folder.at(settings.staging()), written.getValue());
    try (OutputFile file = OutputFile.create(Folder.at(settings.staging()), fileName)) {
      content.write(settings.study(), reports, file);
      files.output(file.finish());
    }
  }
}
