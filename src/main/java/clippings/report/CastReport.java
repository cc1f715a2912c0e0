package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.CastMember;
import clippings.study.Study;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is written about. */
final class CastReport implements Report {
  @Override
  public String fileName() {
    return "cast.csv";
  }

  @Override
  public List<Column> columns() {
    return Figure.columns(CastColumns.TOTAL, Column.name("cast_member"), Column.word("role"));
  }

  @Override
  public Stream<TableRow> rows(Totals totals, Study study) {
    Scope scope = Scope.all(totals, study.cast().size());
    return IntStream.range(0, study.cast().size())
        .mapToObj(
            one -> {
              CastMember member = study.cast().get(one);
              TableRow row = new TableRow().text(member.name()).text(member.role());
              return Figure.write(CastColumns.TOTAL, row, scope, one);
            });
  }
}
