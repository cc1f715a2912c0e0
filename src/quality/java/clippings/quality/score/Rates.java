package clippings.quality.score;

import java.util.Locale;

/**
 * Precision and recall.
 *
 * @param precision how much of what was found is right
 * @param recall how much of what is right was found
 */
record Rates(double precision, double recall) {

  /** Those of counts; 0 where nothing was found or nothing is right. */
  static Rates of(long right, long found, long wanted) {
    return new Rates(
        found == 0 ? 0 : (double) right / found, wanted == 0 ? 0 : (double) right / wanted);
  }

  /** Their harmonic mean. */
  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "precision %.3f, recall %.3f", precision, recall);
  }
}
