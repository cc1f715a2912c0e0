package clippings.report;

import clippings.report.table.CsvRow;
import clippings.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is written about, over time. */
final class CastByPeriodReport implements Report {
  @Override
  public String fileName() {
    return "cast_by_period.csv";
  }

  @Override
  public List<String> columns() {
    return Column.names(CastColumns.OF_PERIOD, "period", "cast_member");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    return PeriodGrid.periods(totals, study.period())
        .flatMap(period -> rows(period, totals, study));
  }

  private static Stream<CsvRow> rows(LocalDate period, Totals totals, Study study) {
    Scope scope = Scope.of(period, totals, study.cast().size());
    return IntStream.range(0, study.cast().size())
        .mapToObj(
            one ->
                Column.write(
                    CastColumns.OF_PERIOD,
                    new CsvRow().day(period).text(study.cast().get(one).name()),
                    scope,
                    one));
  }
}
