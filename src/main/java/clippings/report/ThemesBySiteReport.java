package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** What is written about where. */
final class ThemesBySiteReport implements SiteReport {
  @Override
  public String fileName() {
    return "themes_by_site.csv";
  }

  @Override
  public List<String> columns() {
    return Column.names(ThemeColumns.TOTAL, "site", "theme");
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
                    ThemeColumns.TOTAL,
                    subject.row().text(study.themes().get(one).name()),
                    scope,
                    one));
  }
}
