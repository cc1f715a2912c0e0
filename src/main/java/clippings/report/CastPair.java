package clippings.report;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two cast members who are in one article.
 *
 * @param one index of the one
 * @param other index of the other, behind it in the pipeline file
 * @param articles in which both are mentioned
 * @param sentences in which both are mentioned
 * @param npmi see {@link Npmi}
 */
record CastPair(int one, int other, long articles, long sentences, double npmi) {

  /** All pairs of the first {@code cast} members that occur, in the order of the file. */
  static Stream<CastPair> all(Totals totals, int cast) {
    return IntStream.range(0, cast)
        .boxed()
        .flatMap(
            one ->
                IntStream.range(one + 1, cast)
                    .filter(other -> totals.countPair(Measure.PAIR_ARTICLES, one, other) > 0)
                    .mapToObj(other -> of(one, other, totals)));
  }

  private static CastPair of(int one, int other, Totals totals) {
    long both = totals.countPair(Measure.PAIR_ARTICLES, one, other);
    return new CastPair(
        one,
        other,
        both,
        totals.countPair(Measure.PAIR_SENTENCES, one, other),
        Npmi.of(
            both,
            totals.sum(Measure.CAST_ARTICLES, one),
            totals.sum(Measure.CAST_ARTICLES, other),
            totals.sum(Measure.ARTICLES, 0)));
  }
}
