package clippings.text;

import java.util.Locale;

/** Whether a stop behind an abbreviation ends a sentence, by what its language knows of it. */
final class Abbreviations {
  private Abbreviations() {}

  /**
   * Whether the sentence goes on after a stop.
   *
   * @param language of the text
   * @param word before the stop, with stops inside ({@code u.s}), in small letters; may be empty
   * @param next the word after it, or the char that stands there, as written
   */
  static boolean goesOn(Language language, String word, String next) {
    char first = next.charAt(0);
    if (language.is("abbreviations before a name", word)) {
      return true;
    }
    if (Character.isDigit(first) && language.is("abbreviations before a number", word)) {
      return true;
    }
    boolean ordinal =
        !word.isEmpty()
            && word.length() <= 2
            && word.chars().allMatch(Character::isDigit)
            && language.is("ordinals", "stop");
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean initials = word.length() > 2 && word.charAt(word.length() - 2) == '.';
    if (!ordinal && !initial && !initials && !language.is("abbreviations", word)) {
      return false;
    }
    return !language.is("starters", next.toLowerCase(Locale.ROOT));
  }
}
