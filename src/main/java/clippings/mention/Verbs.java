package clippings.mention;

/** Whether a name is the subject of a verb. */
final class Verbs {
  private static final int SHORTEST_VERB = 3;

  private Verbs() {}

  /** {@code Eleven returns to}, {@code Max soon finds}; not {@code Eleven returns were filed}. */
  static boolean acts(Surroundings around) {
    if (!around.gapAfter(1).equals(" ") || around.isPossessive()) {
      return false;
    }
    boolean adverb =
        around.lexicon().is("adverbs", around.after(1))
            || around.lexicon().endsIn("adverb endings", around.after(1));
    boolean close = around.gapAfter(2).equals(" ") || around.gapAfter(2).equals("'");
    // "Kurz danach war Schluss": an adjective and an adverb are no subject.
    if (adverb
        && around.lexicon().hasCapitalNouns()
        && around.isAdjective()
        && !around.lexicon().is("contrasts", around.after(1))
        && !around.isTelling()) {
      return false;
    }
    int at = adverb && close ? 2 : 1;
    String verb = around.after(at);
    if (!around.lexicon().isFinite(verb)) {
      return takesObject(around, at)
          || isFinite(around, verb)
          || endsInAccent(around, at)
          || (at == 2 && endsAsVerb(around, verb));
    }
    return !around.lexicon().is("noun or verb", verb)
        || around.isTelling()
        || !isNoun(around, at + 1);
  }

  /** {@code Young still bemoans}: what ends like a verb, behind an adverb. */
  private static boolean endsAsVerb(Surroundings around, String word) {
    return word.length() > SHORTEST_VERB
        && around.lexicon().endsIn("verb endings", word)
        && !around.tokenAfter(2).isCapital()
        && !around.lexicon().isNoun(word);
  }

  /** {@code Rubio tropezó}: an ending that only verbs have, if its vowel bears an accent. */
  private static boolean endsInAccent(Surroundings around, int at) {
    return around.lexicon().endsIn("accented verb endings", around.after(at))
        && around.isAccentedAtEnd(at)
        && !around.lexicon().isOrdinary(around.after(at));
  }

  /** Whether a word is a verb, known or by its ending, that somebody does. */
  static boolean isFinite(Surroundings around, String word) {
    Lexicon lexicon = around.lexicon();
    return !lexicon.is("subject verbs", word)
        && (lexicon.isFinite(word)
            || (lexicon.is("nouns", "articles") && lexicon.endsIn("verb endings", word)));
  }

  /** {@code kritisierten} of {@code kritisierte}, {@code griffen} of {@code griff}. */
  static boolean isPlural(Lexicon lexicon, String word) {
    return lexicon.hasCapitalNouns()
        && word.endsWith("en")
        && (lexicon.isFinite(word.substring(0, word.length() - 1))
            || lexicon.isFinite(word.substring(0, word.length() - 2)));
  }

  /** {@code Groß war der Jubel}: the subject stands behind the verb; {@code Lange war unklar}. */
  static boolean isPredicate(Surroundings around) {
    Lexicon lexicon = around.lexicon();
    String verb = around.after(1);
    int at = lexicon.is("adverbs", around.after(2)) ? 3 : 2;
    String subject = around.after(at);
    // "Groß sagte der dpa" has a dative
    boolean heard = lexicon.isSpeech(verb) && lexicon.is("determiners", subject);
    boolean subjectBehind =
        (lexicon.is("nominatives", subject) && lexicon.isFinite(verb) && !heard)
            || (lexicon.is("to be", verb)
                && (lexicon.is("nominatives behind to be", subject)
                    || lexicon.is("of a question", subject)));
    return isVerb(around) || (around.gapAfter(at).equals(" ") && subjectBehind);
  }

  /** {@code Weiß der Himmel}: the form itself is the verb. */
  private static boolean isVerb(Surroundings around) {
    return around.lexicon().hasCapitalNouns()
        && around.gapAfter(1).equals(" ")
        && around.lexicon().isFinite(around.formLower())
        && (around.lexicon().is("nominatives", around.after(1))
            || around.lexicon().is("nominatives behind to be", around.after(1)));
  }

  /** {@code Eleven unspools the thread}: a word that ends like a verb, and an object. */
  private static boolean takesObject(Surroundings around, int at) {
    String word = around.after(at);
    Lexicon lexicon = around.lexicon();
    boolean ending =
        lexicon.endsIn("verb endings", word) || lexicon.endsIn("object verb endings", word);
    return ending
        && word.length() > SHORTEST_VERB
        && !(lexicon.is("nouns", "articles") && lexicon.isOrdinary(word))
        && !around.tokenAfter(at).isCapital()
        && !around.lexicon().is("after numbers", word)
        && around.gapAfter(at + 1).equals(" ")
        && (around.lexicon().is("objects", around.after(at + 1))
            || (word.endsWith("ed") && around.after(at + 1).equals("to")));
  }

  /** Whether the word before place {@code next} is a noun, by what comes at {@code next}. */
  static boolean isNoun(Surroundings around, int next) {
    if (!around.gapAfter(next).equals(" ")) {
      return false;
    }
    String word = around.after(next);
    return around.lexicon().is("behind a noun", word)
        || around.lexicon().is("auxiliaries", word)
        || (around.lexicon().isFinite(word) && !around.lexicon().is("noun or verb", word));
  }

  /** {@code "No," said Max}: the verb stands first, with no other subject before it. */
  static boolean isQuoted(Surroundings around) {
    if (!around.gapBefore(1).equals(" ") || !around.lexicon().isSpeech(around.before(1))) {
      return false;
    }
    String gap = around.gapBefore(2);
    return around.before(2).isEmpty() || gap.indexOf('"') >= 0 || gap.indexOf('\'') >= 0;
  }
}
