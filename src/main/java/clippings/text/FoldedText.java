package clippings.text;

/**
 * A text in the form in which names and terms are compared, with the way back to the original.
 *
 * <p>Made by {@link Folding#fold}. Offsets are in chars; every span of the folded text stands for a
 * span of the original.
 */
public final class FoldedText {
  private final String original;
  private final char[] folded;
  private final int length;

  /** For each folded char where its original starts, and at the end; empty if nothing moved. */
  private final int[] starts;

  /** For each folded char where its original ends; empty if nothing moved. */
  private final int[] ends;

  FoldedText(String original, char[] folded, int length, int[] starts, int[] ends) {
    this.original = original;
    this.folded = folded;
    this.length = length;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text as it was. */
  public String original() {
    return original;
  }

  /** The number of folded chars. */
  public int length() {
    return length;
  }

  /**
   * The folded char at {@code index}.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public char charAt(int index) {
    return folded[index];
  }

  /** The folded chars; {@link #length()} of them count. Read only: this is no copy. */
  public char[] chars() {
    return folded;
  }

  /** The folded text between two offsets. */
  public String substring(int from, int to) {
    return new String(folded, from, to - from);
  }

  /** Where in the original the folded char at {@code index} starts. */
  public int originalStart(int index) {
    return starts.length == 0 ? index : starts[index];
  }

  /** Where in the original a folded span that ends before {@code end} ends. */
  public int originalEnd(int end) {
    return ends.length == 0 || end == 0 ? end : ends[end - 1];
  }

  /**
   * The original of a folded span, on one line.
   *
   * <p>Example: of {@code "Jos\u00E9\nRuiz"}, folded {@code "Jose Ruiz"}, the span from 0 to 9 is
   * {@code "Jos\u00E9 Ruiz"}.
   */
  public String originalOf(int start, int end) {
    String span = original.substring(originalStart(start), originalEnd(end));
    char[] chars = span.toCharArray();
    for (char c : chars) {
      if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return span.replaceAll("[\\x00-\\x1F\\u0085\\u2028\\u2029]+", " ");
      }
    }
    return span;
  }

  @Override
  public String toString() {
    return substring(0, length);
  }
}
