package clippings.text;

/**
 * Makes the characters visible that a reader cannot see but a terminal or a spreadsheet obeys:
 * control characters, and those that turn the direction of the text behind them ("Trojan Source",
 * Unicode Technical Standard 55). What scripts and emoji are made of stays as it is: letters of any
 * direction, joiners, marks of direction ({@code U+200E}, {@code U+200F}).
 */
public final class Visible {
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int LAST_ISOLATE = 0x2069;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private Visible() {}

  /**
   * Whether a char is written as an escape: a control character, a line or paragraph separator, an
   * embedding, override or isolate.
   */
  public static boolean isEscaped(char c) {
    boolean plain = c >= ' ' && c < 0x7F;
    return !plain && isEscapedBeyond(c);
  }

  private static boolean isEscapedBeyond(char c) {
    return Character.isISOControl(c)
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR
        || (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE)
        || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
  }

  /**
   * The text with a {@code \}{@code uXXXX} for each char that {@link #isEscaped}.
   *
   * <p>Example: a bell in {@code a?b} gives {@code a\}{@code u0007b}.
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && !isEscaped(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 8).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      append(text.charAt(i), visible);
    }
    return visible.toString();
  }

  /** As {@link #of}, but line breaks ({@code \n}) stay. */
  public static String lines(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        visible.append('\n');
      } else {
        append(text.charAt(i), visible);
      }
    }
    return visible.toString();
  }

  /** Appends a char, or its escape. */
  public static void append(char c, StringBuilder visible) {
    if (isEscaped(c)) {
      visible.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        visible.append(Character.toUpperCase(Character.forDigit((c >> shift) & 0xF, 16)));
      }
    } else {
      visible.append(c);
    }
  }
}
