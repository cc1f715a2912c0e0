package clippings.mention;

/** Whether a name is the subject of a verb. */
final class Verbs {
  private static final Lexicon LEXICON = Lexicon.english();

  private Verbs() {}

  /** {@code Eleven returns to}, {@code Max soon finds}; not {@code Eleven returns were filed}. */
  static boolean acts(Surroundings around) {
    if (!around.gapAfter(1).equals(" ") || around.isPossessive()) {
      return false;
    }
    boolean adverb = LEXICON.is("adverbs", around.after(1)) || around.after(1).endsWith("ly");
    int at = adverb && around.gapAfter(2).equals(" ") ? 2 : 1;
    String verb = around.after(at);
    if (!LEXICON.isFinite(verb)) {
      return takesObject(around, at);
    }
    return !LEXICON.is("noun or verb", verb) || around.isTelling() || !isNoun(around, at + 1);
  }

  /** {@code Eleven unspools the thread}: a word that ends like a verb, and an object. */
  private static boolean takesObject(Surroundings around, int at) {
    String word = around.after(at);
    boolean ending = word.length() > 3 && (word.endsWith("s") || word.endsWith("ed"));
    return ending
        && !around.tokenAfter(at).isCapital()
        && !LEXICON.is("after numbers", word)
        && around.gapAfter(at + 1).equals(" ")
        && (LEXICON.is("objects", around.after(at + 1))
            || (word.endsWith("ed") && around.after(at + 1).equals("to")));
  }

  /** Whether the word before place {@code next} is a noun, by what comes at {@code next}. */
  static boolean isNoun(Surroundings around, int next) {
    if (!around.gapAfter(next).equals(" ")) {
      return false;
    }
    String word = around.after(next);
    return word.equals("of")
        || word.equals("are")
        || word.equals("were")
        || word.equals("have")
        || word.equals("who")
        || LEXICON.is("auxiliaries", word)
        || (LEXICON.isFinite(word) && !LEXICON.is("noun or verb", word));
  }

  static boolean isBase(String word) {
    return LEXICON.isBase(word);
  }

  /** {@code "No," said Max}: the verb stands first, with no other subject before it. */
  static boolean isQuoted(Surroundings around) {
    if (!around.gapBefore(1).equals(" ") || !LEXICON.isSpeech(around.before(1))) {
      return false;
    }
    String gap = around.gapBefore(2);
    return around.before(2).isEmpty() || gap.indexOf('"') >= 0 || gap.indexOf('\'') >= 0;
  }
}
