package clippings.report;

import clippings.study.Study;
import java.util.List;
import java.util.stream.IntStream;
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
    int cast = study.cast().size();
    return IntStream.range(0, cast)
        .boxed()
        .flatMap(
            one ->
                IntStream.range(one + 1, cast)
                    .filter(other -> totals.countPair(Measure.PAIR_ARTICLES, one, other) > 0)
                    .mapToObj(other -> row(one, other, totals, study)));
  }

  private static CsvRow row(int one, int other, Totals totals, Study study) {
    long both = totals.countPair(Measure.PAIR_ARTICLES, one, other);
    return new CsvRow()
        .text(study.cast().get(one).name())
        .text(study.cast().get(other).name())
        .number(both)
        .number(totals.countPair(Measure.PAIR_SENTENCES, one, other))
        .decimal(
            Npmi.of(
                both,
                totals.sum(Measure.CAST_ARTICLES, one),
                totals.sum(Measure.CAST_ARTICLES, other),
                totals.sum(Measure.ARTICLES, 0)));
  }
}
