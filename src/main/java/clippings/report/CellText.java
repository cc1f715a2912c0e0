package clippings.report;

import clippings.text.Visible;

/** Makes any text fit for a cell of a spreadsheet. */
final class CellText {
  /** A spreadsheet takes text that starts with one of these for a formula. */
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private CellText() {}

  /**
   * The text on one line, with control characters and those that turn the direction of text shown
   * as escapes ({@link Visible}). A {@code '} goes before text that a spreadsheet would run as a
   * formula ("CSV injection", https://owasp.org/www-community/attacks/CSV_Injection).
   *
   * <p>Example: {@code clean("=1+1\nis two")} is {@code '=1+1 is two}.
   *
   * @param text anything; a line break and a tab become a space, other characters nobody sees
   *     become escapes such as {@code \}{@code u0007}
   */
  static String clean(String text) {
    String line = hasControl(text) ? onOneLine(text) : text;
    boolean risky =
        (!text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r'))
            || (!line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0);
    return risky ? "'" + line : line;
  }

  /**
   * What {@link #clean} was given, but for line breaks and control characters: the text without the
   * {@code '} that keeps a spreadsheet from reading a formula.
   */
  static String plain(String cell) {
    return cell.startsWith("'")
            && !cell.startsWith("''")
            && clean(cell.substring(1)).startsWith("'")
        ? cell.substring(1)
        : cell;
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Visible.isEscaped(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue;
      }
      switch (c) {
        case '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> line.append(' ');
        default -> Visible.append(c, line);
      }
    }
    return line.toString();
  }
}
