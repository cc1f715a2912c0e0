package clippings.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Repairs what was read in the wrong charset, where nothing else can be meant. */
final class Windows1252 {
  private static final Charset CHARSET = Charset.forName("windows-1252");
  private static final char NEXT_LINE = '\u0085';

  private Windows1252() {}

  /** What Windows-1252 has for a control character from U+0080 to U+009F; other chars as is. */
  static char controlAsChar(char c) {
    boolean control = c >= '\u0080' && c <= '\u009F' && c != NEXT_LINE;
    return control ? new String(new byte[] {(byte) c}, CHARSET).charAt(0) : c;
  }

  /** Whether two bytes of UTF-8 for a letter of Latin script may start with what {@code c} was. */
  static boolean startsUtf8(char c) {
    return c >= '\u00C3' && c <= '\u00C5';
  }

  /**
   * The letter whose UTF-8 was read as Windows-1252 and now stands at {@code i} as two chars; 0 if
   * none does.
   *
   * <p>Example: {@code "\u00C3\u00B8"} was the {@code \u00F8} of a Danish name.
   */
  static char letterAt(String text, int i) {
    if (!startsUtf8(text.charAt(i)) || i + 1 == text.length()) {
      return 0;
    }
    char second = text.charAt(i + 1);
    boolean quote = second >= '\u2018' && second <= '\u2022' && text.charAt(i) != '\u00C3';
    byte[] bytes = text.substring(i, i + 2).getBytes(CHARSET);
    if (quote || (second < '\u0080' || (bytes[1] & 0xC0) != 0x80)) {
      return 0;
    }
    char letter = new String(bytes, StandardCharsets.UTF_8).charAt(0);
    return Character.isLetter(letter) ? letter : 0;
  }
}
