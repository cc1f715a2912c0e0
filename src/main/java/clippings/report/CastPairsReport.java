package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** Who is written about together. */
final class CastPairsReport implements Report {
  @Override
  public String fileName() {
    return "cast_pairs.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.name("cast_member"),
        Column.name("other_member"),
        Column.count("articles"),
        Column.count("sentences"),
        Column.decimal("npmi"));
  }

  @Override
  public Stream<TableRow> rows(Totals totals, Study study) {
    return CastPair.all(totals, study.cast().size())
        .map(
            pair ->
                new TableRow()
                    .text(study.cast().get(pair.one()).name())
                    .text(study.cast().get(pair.other()).name())
                    .number(pair.articles())
                    .number(pair.sentences())
                    .decimal(pair.npmi()));
  }
}
