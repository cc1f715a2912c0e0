package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who or what is written about. */
record TotalReport(Counted counted) implements Report {
  @Override
  public String fileName() {
    return counted.label() + ".csv";
  }

  @Override
  public List<Column> columns() {
    List<Figure> figures = counted.figures(false);
    return counted == Counted.CAST
        ? Figure.columns(figures, counted.column(), Column.word("role"))
        : Figure.columns(figures, counted.column());
  }

  @Override
  public Stream<TableRow> rows(Totals totals, Study study) {
    Scope scope = Scope.all(totals, study.cast().size());
    List<String> names = counted.names(study);
    return IntStream.range(0, names.size())
        .mapToObj(
            one -> {
              TableRow row = new TableRow().text(names.get(one));
              if (counted == Counted.CAST) {
                row.text(study.cast().get(one).role());
              }
              return Figure.write(counted.figures(false), row, scope, one);
            });
  }
}
