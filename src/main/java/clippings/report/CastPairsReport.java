package clippings.report;

import clippings.report.table.CsvRow;
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
  public List<String> columns() {
    return List.of("cast_member", "other_member", "articles", "sentences", "npmi");
  }

  @Override
  public Stream<CsvRow> rows(Totals totals, Study study) {
    return CastPair.all(totals, study.cast().size())
        .map(
            pair ->
                new CsvRow()
                    .text(study.cast().get(pair.one()).name())
                    .text(study.cast().get(pair.other()).name())
                    .number(pair.articles())
                    .number(pair.sentences())
                    .decimal(pair.npmi()));
  }
}
