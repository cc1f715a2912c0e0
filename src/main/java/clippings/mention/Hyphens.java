package clippings.mention;

import java.util.Locale;
import java.util.Set;

/** Tells the two halves of a double name from a name with a hyphened attribute. */
final class Hyphens {
  /** Capitalised in headlines and at the start of a sentence, and yet no half of a name. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "anti",
          "pro",
          "ex",
          "non",
          "pre",
          "post",
          "pseudo",
          "co",
          "self",
          "un",
          "mega",
          "mini",
          "led",
          "based",
          "inspired",
          "themed",
          "style",
          "like",
          "centric",
          "focused",
          "starring",
          "directed",
          "produced",
          "fronted",
          "created",
          "written",
          "backed",
          "esque",
          "related",
          "era",
          "less",
          "free",
          "helmed",
          "heavy",
          "driven",
          "obsessed",
          "loving",
          "hating",
          "mania",
          "approved",
          "shaped",
          "sized",
          "turned",
          "penned",
          "dominated",
          "adjacent");

  private Hyphens() {}

  /** Whether the word from {@code start} to {@code end} looks like the half of a double name. */
  static boolean joins(char[] text, int start, int end) {
    return end > start
        && Character.isUpperCase(text[start])
        && !ATTRIBUTES.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT));
  }
}
