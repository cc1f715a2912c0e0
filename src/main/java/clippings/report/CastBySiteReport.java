package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** Who is written about where. */
final class CastBySiteReport implements SiteReport {
  @Override
  public String fileName() {
    return "cast_by_site.csv";
  }

  @Override
  public List<String> columns() {
    return Column.names(CastColumns.TOTAL, "site", "cast_member");
  }

  @Override
  public Stream<CsvRow> rows(Subject subject, Study study) {
    Scope scope = subject.scope();
    return subject
        .tally()
        .cast()
        .mapToObj(
            one ->
                Column.write(
                    CastColumns.TOTAL,
                    subject.row().text(study.cast().get(one).name()),
                    scope,
                    one));
  }
}
