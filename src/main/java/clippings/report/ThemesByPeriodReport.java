package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written about, over time. */
final class ThemesByPeriodReport implements Report {
  @Override
  public String fileName() {
    return "themes_by_period.csv";
  }

  @Override
  public List<String> columns() {
    return Column.names(ThemeColumns.OF_PERIOD, "period", "theme");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    return PeriodGrid.periods(totals, study.period())
        .flatMap(period -> rows(period, totals, study));
  }

  private static Stream<CsvRow> rows(LocalDate period, Totals totals, Study study) {
    Scope scope = Scope.of(period, totals, study.cast().size());
    return IntStream.range(0, study.themes().size())
        .mapToObj(
            one ->
                Column.write(
                    ThemeColumns.OF_PERIOD,
                    new CsvRow().day(period).text(study.themes().get(one).name()),
                    scope,
                    one));
  }
}
