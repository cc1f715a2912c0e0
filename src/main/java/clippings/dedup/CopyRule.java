package clippings.dedup;

/**
 * Says whether a text is a copy of another: whether it has no news of its own against it (rules.md,
 * section 4). The rule has a direction. A report cut short is a copy of the whole; the whole is no
 * copy of what was cut.
 *
 * <p>A word of the text is <em>shared</em> if it lies in a 5-word shingle that the other text has
 * too; wherever it stands there, so that moved paragraphs stay shared. The other words are its own.
 * Own words that stand alone or a few together are edits; {@value #PASSAGE} in a row or more are a
 * passage that the other text lacks. A text is a copy if
 *
 * <ul>
 *   <li>its own passages have fewer than {@value #NEWS} words in all: more is news, however much
 *       background the two share; and
 *   <li>at most a quarter of its words are its own, edits included: else a brief made of a shared
 *       paragraph and two sentences of news would be a copy, and so would a report that is written
 *       anew each day from one template; and
 *   <li>it has {@value #NOTE} words or more, or no name or number of its own that the other text
 *       lacks: of six notes that each say who leaves, each is news.
 * </ul>
 */
final class CopyRule {
  /** So many own words in a row are more than an edit. */
  static final int PASSAGE = 8;

  /** So many own words are news. */
  static final int NEWS = 60;

  /** A text of fewer words is a note. */
  static final int NOTE = 120;

  private static final int MAX_OWN_PERCENT = 25;

  private CopyRule() {}

  /**
   * Whether a text of other words than {@code kept} is a copy of it. Texts of fewer than five words
   * are copies only of the very same words, which is not asked here.
   */
  static boolean isCopy(Shingles text, Shingles kept) {
    if (text.count() == 0) {
      return false;
    }
    int own = 0;
    int news = 0;
    int run = 0;
    int sharedUntil = 0;
    boolean note = text.words() < NOTE;
    for (int word = 0; word < text.words(); word++) {
      if (word < text.count() && kept.contains(text.at(word))) {
        sharedUntil = word + Shingles.LENGTH;
      }
      if (word < sharedUntil) {
        news += passage(run);
        run = 0;
      } else if (note && text.tellsWhatIsNotIn(kept, word)) {
        return false;
      } else {
        own++;
        run++;
      }
    }
    news += passage(run);
    return news < NEWS && own * 100L <= (long) MAX_OWN_PERCENT * text.words();
  }

  private static int passage(int run) {
    return run >= PASSAGE ? run : 0;
  }
}
