package clippings.report;

import clippings.files.Folder;
import clippings.report.publication.Publication;
import clippings.report.publication.Staging;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Publishes the files of the run when all are written. */
final class Publish extends DoFn<KV<String, Iterable<WrittenFile>>, Void> {
  private final ReportSettings settings;

  Publish(ReportSettings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void process(@Element KV<String, Iterable<WrittenFile>> written) throws IOException {
    List<WrittenFile> files = new ArrayList<>();
    written.getValue().forEach(files::add);
    if (files.size() != settings.fileNames().size()) {
      throw new IllegalStateException("not all reports were written: " + files);
    }
    Folder output = Folder.at(settings.output());
    new Publication(output, settings.stagingName(), ReportNames::isOne).publish(files);
    Staging.discard(output, settings.stagingName());
  }
}
