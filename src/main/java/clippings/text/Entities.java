package clippings.text;

import org.jspecify.annotations.Nullable;

/** HTML character references that are left in plain text, such as the one for a curly quote. */
final class Entities {
  /** Chars of the longest name, as HTML has it. */
  private static final int LONGEST = 32;

  private Entities() {}

  /**
   * A decoded reference.
   *
   * @param chars what it stands for
   * @param end offset after its semicolon
   */
  record Entity(String chars, int end) {}

  /**
   * The reference that starts at {@code start}. One that was escaped twice (its ampersand is a
   * reference too) is decoded in one go.
   *
   * @return null if the ampersand starts none
   */
  static @Nullable Entity at(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST + 2);
    int end = start + 1;
    while (end < limit && isPart(text.charAt(end))) {
      end++;
    }
    if (end == limit || text.charAt(end) != ';' || end == start + 1) {
      return null;
    }
    String chars = chars(text.substring(start + 1, end));
    if (chars.isEmpty()) {
      return null;
    }
    if (chars.equals("&")) {
      Entity inner =
          at("&" + text.substring(end + 1, Math.min(text.length(), end + LONGEST + 2)), 0);
      if (inner != null) {
        return new Entity(inner.chars, end + inner.end);
      }
    }
    return new Entity(chars, end + 1);
  }

  private static boolean isPart(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private static String chars(String body) {
    if (!body.startsWith("#")) {
      return org.jsoup.nodes.Entities.getByName(body);
    }
    try {
      int number =
          body.startsWith("x", 1) || body.startsWith("X", 1)
              ? Integer.parseInt(body, 2, body.length(), 16)
              : Integer.parseInt(body, 1, body.length(), 10);
      boolean character = number > 0 && Character.isValidCodePoint(number);
      return character && (number < 0xD800 || number > 0xDFFF) ? Character.toString(number) : "";
    } catch (NumberFormatException notOne) {
      return "";
    }
  }
}
