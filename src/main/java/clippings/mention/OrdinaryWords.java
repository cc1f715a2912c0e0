package clippings.mention;

import java.util.Locale;

/** The ordinary English words that this package knows, for advice on pipeline files. */
public final class OrdinaryWords {
  private OrdinaryWords() {}

  /**
   * Whether a word is an ordinary one that a text may well have without meaning a name.
   *
   * <p>Example: {@code has("Hope")} is true, {@code has("Gaten")} is not.
   *
   * @param word in any case
   */
  public static boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    Lexicon english = Lexicon.english();
    return english.is("ordinary", small)
        || english.is("auxiliaries", small)
        || english.is("numbers", small)
        || english.isBase(small)
        || english.isFinite(small);
  }
}
