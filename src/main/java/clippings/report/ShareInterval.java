package clippings.report;

/**
 * The 95 % interval of a share: between which shares the one lies that a part of a whole was drawn
 * from.
 *
 * <p>The score interval of E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927) 209-212: {@code
 * (2k + z² ± z √(z² + 4k(n-k)/n)) / (2(n + z²))} for {@code k} of {@code n}, where {@code z} is the
 * quantile of the normal distribution. It is never empty, and never outside of 0 to 1. Java's
 * arithmetic and square root give the same bits on every machine (JLS 15.4).
 *
 * <p>Example: of two in three, {@code low(2, 3)} is 0.2077 and {@code high(2, 3)} is 0.9385.
 */
final class ShareInterval {
  /** The 97.5 % quantile of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  private static final double Z2 = Z * Z;

  private ShareInterval() {}

  /**
   * The lower bound.
   *
   * @param part 0 to {@code whole}
   * @param whole at least 1
   */
  static double low(long part, long whole) {
    return part == 0 ? 0 : (centre(part) - width(part, whole)) / scale(whole);
  }

  /**
   * The upper bound.
   *
   * @param part 0 to {@code whole}
   * @param whole at least 1
   */
  static double high(long part, long whole) {
    return part == whole ? 1 : (centre(part) + width(part, whole)) / scale(whole);
  }

  private static double centre(long part) {
    return 2.0 * part + Z2;
  }

  private static double width(long part, long whole) {
    return Z * Math.sqrt(Z2 + 4.0 * part * (whole - part) / whole);
  }

  private static double scale(long whole) {
    return 2 * (whole + Z2);
  }
}
