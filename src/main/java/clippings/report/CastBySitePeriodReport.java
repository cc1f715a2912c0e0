package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** Who is written about where, over time. */
final class CastBySitePeriodReport implements SiteReport {
  @Override
  public String fileName() {
    return "cast_by_site_period.csv";
  }

  @Override
  public List<String> columns() {
    return Column.names(CastColumns.OF_PERIOD, "site", "period", "cast_member");
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
                    CastColumns.OF_PERIOD,
                    subject.row().text(study.cast().get(one).name()),
                    scope,
                    one));
  }
}
