package clippings.report;

import clippings.files.Folder;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.Merged;
import clippings.report.ledger.Run;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Writes the reports by site to the staging folder, from what was collected of each article. */
final class SiteReportsWriter implements Serializable {
  private final ReportSettings settings;
  private final int fanIn;

  SiteReportsWriter(ReportSettings settings, int fanIn) {
    this.settings = settings;
    this.fanIn = fanIn;
  }

  /**
   * Writes all of them.
   *
   * @param runs all of {@link Ledger#BY_SITE}, in any order
   */
  List<WrittenFile> write(List<Run> runs) throws IOException {
    List<String> names = Run.files(runs, Run.Side.ROWS);
    try (Merged entries = Merged.open(Folder.at(settings.staging()), names, fanIn);
        SiteFiles files = SiteFiles.create(settings, fanIn)) {
      SiteSums sums = new SiteSums(settings.study(), files);
      while (entries.hasNext()) {
        sums.add(entries.next());
      }
      sums.finish();
      return files.finish();
    }
  }
}
