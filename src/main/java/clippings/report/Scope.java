package clippings.report;

import java.time.LocalDate;

/**
 * The articles that a row is about: all, those of a period, of a site, or of a period of a site.
 *
 * @param counts of these articles
 * @param undated of those of them that have no date
 * @param castMentions counted mentions of all cast members by name in them
 */
record Scope(Counts counts, Counts undated, long castMentions) {

  /** Counts of some articles. */
  @FunctionalInterface
  interface Counts {
    /** The count of a cast member or theme; of a measure that has neither, it is at 0. */
    long of(Measure measure, int one);
  }

  /** All articles of a study with so many cast members. */
  static Scope all(Totals totals, int cast) {
    return new Scope(
        totals::sum,
        (measure, one) -> totals.count(measure, Totals.UNDATED, one),
        totals.sumOfAll(Measure.CAST_COUNTED, cast));
  }

  /** The articles of a period. */
  static Scope of(LocalDate period, Totals totals, int cast) {
    return new Scope(
        (measure, one) -> totals.count(measure, period, one),
        (measure, one) -> 0,
        totals.countOfAll(Measure.CAST_COUNTED, period, cast));
  }

  /** A count in these articles. */
  long count(Measure measure, int one) {
    return counts.of(measure, one);
  }

  /** How many words they have. */
  long words() {
    return count(Measure.WORDS, 0);
  }

  /** How many they are. */
  long articles() {
    return count(Measure.ARTICLES, 0);
  }
}
