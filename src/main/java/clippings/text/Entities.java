package clippings.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML character references that are left in plain text, such as the one for a curly quote. */
final class Entities {
  private static final int LONGEST = 10;
  private static final Map<String, Integer> NAMED = named();

  private Entities() {}

  /** A decoded reference. */
  record Entity(int codePoint, int end) {}

  /**
   * The reference that starts at {@code start}. One that was escaped twice (its ampersand is a
   * reference too) is decoded in one go.
   *
   * @return null if the ampersand starts none
   */
  static @Nullable Entity at(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST + 1);
    int end = start + 1;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end == limit) {
      return null;
    }
    int codePoint = codePoint(text.substring(start + 1, end));
    if (codePoint < 0) {
      return null;
    }
    if (codePoint == '&') {
      Entity inner = at("&" + text.substring(end + 1, Math.min(text.length(), end + LONGEST)), 0);
      if (inner != null) {
        return new Entity(inner.codePoint, end + inner.end);
      }
    }
    return new Entity(codePoint, end + 1);
  }

  private static int codePoint(String body) {
    if (!body.startsWith("#")) {
      return NAMED.getOrDefault(body, -1);
    }
    try {
      int number =
          body.startsWith("x", 1) || body.startsWith("X", 1)
              ? Integer.parseInt(body, 2, body.length(), 16)
              : Integer.parseInt(body, 1, body.length(), 10);
      boolean character = number > 0 && Character.isValidCodePoint(number);
      return character && (number < 0xD800 || number > 0xDFFF) ? number : -1;
    } catch (NumberFormatException notOne) {
      return -1;
    }
  }

  private static Map<String, Integer> named() {
    Map<String, Integer> named = new HashMap<>();
    String pairs =
        "amp & quot \" apos ' lt < gt > lsquo \u2018 rsquo \u2019 sbquo \u201A ldquo \u201C rdquo \u201D"
            + " bdquo \u201E laquo \u00AB raquo \u00BB ndash \u2013 mdash \u2014 hellip \u2026 bull \u2022"
            + " middot \u00B7 copy \u00A9 reg \u00AE trade \u2122 deg \u00B0 euro \u20AC pound \u00A3"
            + " cent \u00A2 yen \u00A5 sect \u00A7 times \u00D7 szlig \u00DF aelig \u00E6 AElig \u00C6"
            + " oslash \u00F8 Oslash \u00D8 oelig \u0153 OElig \u0152 eth \u00F0 thorn \u00FE";
    String[] parts = pairs.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      named.put(parts[i], (int) parts[i + 1].charAt(0));
    }
    named.put("nbsp", 0xA0);
    named.put("ensp", 0x2002);
    named.put("emsp", 0x2003);
    named.put("thinsp", 0x2009);
    named.put("shy", 0xAD);
    named.put("zwnj", 0x200C);
    named.put("zwj", 0x200D);
    accented(named, "grave", '\u0300', "AEIOUaeiou");
    accented(named, "acute", '\u0301', "AEIOUYaeiouy");
    accented(named, "circ", '\u0302', "AEIOUaeiou");
    accented(named, "tilde", '\u0303', "ANOano");
    accented(named, "uml", '\u0308', "AEIOUaeiouy");
    accented(named, "ring", '\u030A', "Aa");
    accented(named, "cedil", '\u0327', "Cc");
    accented(named, "caron", '\u030C', "SZszCc");
    return named;
  }

  private static void accented(
      Map<String, Integer> named, String accent, char mark, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      String composed = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
      named.put(letter + accent, (int) composed.charAt(0));
    }
  }
}
