package clippings.mention;

import clippings.text.Folding;
import clippings.text.Language;
import java.util.Locale;

/** The ordinary words that this package knows, for advice on pipeline files. */
public final class OrdinaryWords {
  private OrdinaryWords() {}

  /**
   * Whether a word is an ordinary one, in any of the languages, that a text may well have without
   * meaning a name.
   *
   * <p>Example: {@code has("Hope")} and {@code has("Koch")} are true, {@code has("Gaten")} is not.
   *
   * @param word in any case
   */
  public static boolean has(String word) {
    String small = Folding.fold(word).toString().toLowerCase(Locale.ROOT);
    return Language.ALL.stream().anyMatch(language -> has(Lexicon.of(language), small));
  }

  private static boolean has(Lexicon lexicon, String word) {
    return lexicon.is("ordinary", word)
        || lexicon.is("nouns and surnames", word)
        || lexicon.is("auxiliaries", word)
        || lexicon.is("numbers", word)
        || lexicon.is("months and days", word)
        || lexicon.isBase(word)
        || lexicon.isFinite(word);
  }
}
