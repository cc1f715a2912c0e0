package clippings.report;

/** How much more often two things are in one article than chance would have it. */
final class Npmi {
  private Npmi() {}

  /**
   * Normalised pointwise mutual information, {@code ln(p(x,y) / (p(x) p(y))) / -ln p(x,y)}: 1 if
   * the two always come together, 0 if they are independent, towards -1 if they avoid each other.
   *
   * <p>Source: G. Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction",
   * GSCL 2009. {@link StrictMath} gives the same bits on every machine.
   *
   * <p>Example: {@code of(1, 2, 2, 4)} is 0.
   *
   * @param both articles with both, at least 1
   * @param one articles with the one
   * @param other articles with the other
   * @param all articles
   * @return -1 to 1; the limit 1 if both are in every article, where the formula is 0/0
   */
  static double of(long both, long one, long other, long all) {
    if (both == all) {
      return 1;
    }
    double lift = ((double) both * all) / ((double) one * other);
    return StrictMath.log(lift) / -StrictMath.log((double) both / all);
  }
}
