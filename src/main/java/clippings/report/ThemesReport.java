package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written about. */
final class ThemesReport implements Report {
  @Override
  public String fileName() {
    return "themes.csv";
  }

  @Override
  public List<String> columns() {
    return Column.names(ThemeColumns.TOTAL, "theme");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    Scope scope = Scope.all(totals, study.cast().size());
    return IntStream.range(0, study.themes().size())
        .mapToObj(
            one ->
                Column.write(
                    ThemeColumns.TOTAL,
                    new CsvRow().text(study.themes().get(one).name()),
                    scope,
                    one));
  }
}
