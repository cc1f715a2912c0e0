package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
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
  public List<Column> columns() {
    return Figure.columns(ThemeColumns.TOTAL, Column.name("theme"));
  }

  @Override
  public Stream<TableRow> rows(Totals totals, Study study) {
    Scope scope = Scope.all(totals, study.cast().size());
    return IntStream.range(0, study.themes().size())
        .mapToObj(
            one ->
                Figure.write(
                    ThemeColumns.TOTAL,
                    new TableRow().text(study.themes().get(one).name()),
                    scope,
                    one));
  }
}
