package clippings.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Repairs what was read in the wrong charset, where nothing else can be meant: UTF-8 that was taken
 * for Windows-1252 and stored so.
 */
public final class Windows1252 {
  private static final Charset CHARSET = Charset.forName("windows-1252");
  private static final char NEXT_LINE = '\u0085';

  /** What the first bytes of Latin letters and of dashes and quotes in UTF-8 look like. */
  private static final List<String> SIGNS =
      List.of("\u00C3", "\u00E2\u20AC", "\u00C2", "\u00C4", "\u00C5");

  /** Some texts went wrong twice. */
  private static final int MOST_TIMES = 2;

  private Windows1252() {}

  /** What Windows-1252 has for a control character from U+0080 to U+009F; other chars as is. */
  static char controlAsChar(char c) {
    boolean control = c >= '\u0080' && c <= '\u009F' && c != NEXT_LINE;
    return control ? new String(new byte[] {(byte) c}, CHARSET).charAt(0) : c;
  }

  /**
   * A text in which letters, quotes and dashes whose UTF-8 was read as Windows-1252 are what they
   * were; all else stays.
   *
   * <p>Example: {@code "S\u00F8ren\u2019s"} of {@code "S\u00C3\u00B8ren\u00E2\u20AC\u2122s"}.
   */
  public static String repaired(String text) {
    String repaired = text;
    for (int i = 0; i < MOST_TIMES && hasSign(repaired); i++) {
      repaired = once(repaired);
    }
    return repaired;
  }

  private static boolean hasSign(String text) {
    // Not by a stream: every page and every field is searched.
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static String once(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int length = c >= '\u00C2' && c <= '\u00C5' ? 2 : c == '\u00E2' ? 3 : 1;
      char was = length > 1 && i + length <= text.length() ? charOf(text, i, length) : 0;
      repaired.append(was == 0 ? c : was);
      i += was == 0 ? 1 : length;
    }
    return repaired.toString();
  }

  /** The char whose UTF-8 stands at {@code i} as chars of Windows-1252; 0 if none does. */
  private static char charOf(String text, int i, int length) {
    byte[] bytes = new byte[length];
    for (int k = 0; k < length; k++) {
      char c = text.charAt(i + k);
      bytes[k] = c <= '\u00FF' ? (byte) c : String.valueOf(c).getBytes(CHARSET)[0];
      if (k > 0 && (bytes[k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    char first = text.charAt(i);
    char second = text.charAt(i + 1);
    char was = new String(bytes, StandardCharsets.UTF_8).charAt(0);
    boolean quote = second >= '\u2018' && second <= '\u2022' && first != '\u00C3';
    boolean clear =
        switch (first) {
          case '\u00C2' -> true;
          // Dashes, quotes and the signs of the euro and of trade marks.
          case '\u00E2' -> was >= '\u2010' && was <= '\u2122';
          default -> Character.isLetter(was) && !quote;
        };
    return clear ? was : 0;
  }
}
