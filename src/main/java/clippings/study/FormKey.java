package clippings.study;

import clippings.text.Folding;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of a form have in common: forms with equal keys find the same text. */
final class FormKey {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  private FormKey() {}

  /**
   * The key that keeps case: accents are dropped; quotes, dashes and white space become plain.
   *
   * <p>Example: {@code cased("Zoë\u00A0O’Neil")} is {@code Zoe O'Neil}.
   */
  static String cased(String form) {
    String bare = ACCENT.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
    return tidy(bare);
  }

  /** As {@link #cased}, in lower case. */
  static String caseless(String form) {
    return cased(form).toLowerCase(Locale.ROOT);
  }

  /** Plain quotes and dashes, one space for a run of white space, none at the ends. */
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Folding.plain(text.charAt(i));
      if (c != ' ' || (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ')) {
        tidy.append(c);
      }
    }
    return tidy.toString().strip();
  }
}
