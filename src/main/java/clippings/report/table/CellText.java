package clippings.report.table;

import clippings.text.Visible;

/** Makes any text fit for a cell of a spreadsheet. */
public final class CellText {
  /** A spreadsheet takes text that starts with one of these for a formula. */
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private CellText() {}

  /**
   * The text on one line, with control characters and those that turn the direction of text shown
   * as escapes ({@link Visible}). A {@code '} goes before text that a spreadsheet would run as a
   * formula ("CSV injection", https://owasp.org/www-community/attacks/CSV_Injection), also behind a
   * semicolon: where people write decimals with a comma, spreadsheets part cells there.
   *
   * <p>Example: {@code clean("=1+1\nis two")} is {@code '=1+1 is two}, and {@code clean("Ann;=1")}
   * is {@code Ann;'=1}.
   *
   * @param text anything; a line break and a tab become a space, other characters nobody sees
   *     become escapes such as {@code \}{@code u0007}
   */
  static String clean(String text) {
    String line = onOneLine(text);
    boolean risky =
        (!text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r'))
            || (!line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0);
    String safe = line.indexOf(';') < 0 ? line : escapedBehindSemicolons(line);
    return risky ? "'" + safe : safe;
  }

  private static String escapedBehindSemicolons(String line) {
    StringBuilder safe = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      safe.append(line.charAt(i));
      if (line.charAt(i) == ';' && startsFormula(line, i + 1)) {
        safe.append('\'');
      }
    }
    return safe.toString();
  }

  /** Quotes are left out where a cell is parted in the midst of another. */
  private static boolean startsFormula(String line, int from) {
    int start = from;
    while (start < line.length() && line.charAt(start) == '"') {
      start++;
    }
    return start < line.length() && FORMULA_STARTS.indexOf(line.charAt(start)) >= 0;
  }

  /**
   * The text on one line, but otherwise as it is: for what runs no formulas.
   *
   * @param text anything; characters are replaced as by {@link #clean}
   */
  public static String onOneLine(String text) {
    return hasControl(text) ? withoutControls(text) : text;
  }

  private static boolean hasControl(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (Visible.isEscaped(c)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutControls(String text) {
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
