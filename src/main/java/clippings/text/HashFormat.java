package clippings.text;

/**
 * The hashes whose values are kept, or must be equal on every machine and in every run: each has a
 * name and a version. Another way to compute one is another version, and CHANGELOG says what that
 * does to reports. What it must give is in {@code HashFormatTest}, computed by other programs.
 *
 * <p>Hashes that only spread rows over a table or over workers ({@code Mix}, {@code DealingCoder})
 * show in no report and may change.
 */
public enum HashFormat {
  /**
   * The number of an article in the reports: {@code a} and the first 64 bits of the SHA-256 of its
   * source in UTF-8.
   *
   * @see <a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4, Secure Hash Standard</a>
   */
  ARTICLE_ID("sha256-64/v1"),

  /**
   * Of a text: komihash 5 with seed 0 of its UTF-16 chars, low byte first. Tells exact copies,
   * recycled passages and recurring lines, and by the source of a record its part of a ledger.
   *
   * @see <a href="https://github.com/avaneev/komihash">komihash</a>
   */
  TEXT("komihash5-utf16/v1"),

  /**
   * Of a word when copies are looked for: {@link String#hashCode} of its chars in lower case, mixed
   * by SplitMix64, the first 15 bits.
   *
   * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood 2014, Fast
   *     splittable pseudorandom number generators</a>
   */
  WORD("java31-splitmix64-15/v1"),

  /** Of five words in a row, of the hashes of which it is made by SplitMix64 twice. */
  SHINGLE("5-words-splitmix64/v1");

  private final String label;

  HashFormat(String label) {
    this.label = label;
  }

  /** Its name and version, such as {@code sha256-64/v1}. */
  public String label() {
    return label;
  }
}
