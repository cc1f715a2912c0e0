package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** What is written about where, over time. */
final class ThemesBySitePeriodReport implements SiteReport {
  @Override
  public String fileName() {
    return "themes_by_site_period.csv";
  }

  @Override
  public List<String> columns() {
    return Column.names(ThemeColumns.OF_PERIOD, "site", "period", "theme");
  }

  @Override
  public Stream<CsvRow> rows(Subject subject, Study study) {
    Scope scope = subject.scope();
    return subject
        .tally()
        .themes()
        .mapToObj(
            one ->
                Column.write(
                    ThemeColumns.OF_PERIOD,
                    subject.row().text(study.themes().get(one).name()),
                    scope,
                    one));
  }
}
