package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who or what is written about, over time. */
record ByPeriodReport(Counted counted) implements Report {
  @Override
  public String fileName() {
    return counted.label() + "_by_period.csv";
  }

  @Override
  public List<Column> columns() {
    return Figure.columns(counted.figures(true), Column.day("period"), counted.column());
  }

  @Override
  public Stream<TableRow> rows(Totals totals, Study study) {
    return PeriodGrid.periods(totals, study.period())
        .flatMap(period -> rows(period, totals, study));
  }

  private Stream<TableRow> rows(LocalDate period, Totals totals, Study study) {
    Scope scope = Scope.of(period, totals, study.cast().size());
    List<String> names = counted.names(study);
    return IntStream.range(0, names.size())
        .mapToObj(
            one ->
                Figure.write(
                    counted.figures(true),
                    new TableRow().day(period).text(names.get(one)),
                    scope,
                    one));
  }
}
