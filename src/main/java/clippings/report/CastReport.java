package clippings.report;

import clippings.report.table.CsvRow;
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
  public List<String> columns() {
    return Column.names(CastColumns.TOTAL, "cast_member", "role");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    Scope scope = Scope.all(totals, study.cast().size());
    return IntStream.range(0, study.cast().size())
        .mapToObj(
            one -> {
              CastMember member = study.cast().get(one);
              CsvRow row = new CsvRow().text(member.name()).text(member.role());
              return Column.write(CastColumns.TOTAL, row, scope, one);
            });
  }
}
