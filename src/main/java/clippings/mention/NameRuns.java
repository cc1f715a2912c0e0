package clippings.mention;

import clippings.mention.SentenceWords.Gap;
import clippings.text.FoldedText;

/**
 * Looks in every sentence for what may be names: runs of capitalised words, with the particles
 * between them. A sentence in title case or capitals says nothing and is passed over.
 *
 * <p>Working space that is used again for the next passage; one thread at a time.
 */
final class NameRuns {
  /** Words between two parts of a name, as in {@code Lord of the Rings}. */
  private static final int MOST_PARTICLES = 3;

  private static final int LONGEST_PARTICLE = 4;

  /** What may have a capital in any sentence. */
  private static final int MAY_BE_NAME =
      NameWords.DATE
          | NameWords.DEMONYM
          | NameWords.TITLE
          | NameWords.FIRST_NAME
          | NameWords.SURNAME
          | NameWords.THING;

  private final NameWords traits = new NameWords();
  private final SentenceWords words = new SentenceWords();
  private final NameUnits units = new NameUnits(words, traits);
  private final NameShape shape = new NameShape(words, units);

  /** Hands on what may be names in a passage, in order. */
  void find(Passage passage, NameShape.Sink sink) {
    Lexicon lexicon = passage.lexicon();
    for (int sentence = 0; sentence < passage.sentences().count(); sentence++) {
      int start = passage.sentences().start(sentence);
      words.read(
          passage.text(),
          start,
          toRead(passage.text(), start, passage.sentences().end(sentence)),
          lexicon);
      if (!isFlat(passage, lexicon)) {
        find(passage, lexicon, sink);
      }
    }
  }

  /** How far a sentence is read: only the first word if no other has a capital, as in many. */
  private static int toRead(FoldedText text, int start, int end) {
    char[] chars = text.chars();
    int last = end - 1;
    while (last > start && !isUpperCase(chars[last])) {
      last--;
    }
    if (last > start) {
      return end;
    }
    int first = start;
    while (first < end && chars[first] != ' ') {
      first++;
    }
    return first;
  }

  private static boolean isUpperCase(char c) {
    return c < 0x80 ? c <= 'Z' && c >= 'A' : Character.isUpperCase(c);
  }

  private void find(Passage passage, Lexicon lexicon, NameShape.Sink sink) {
    int i = 0;
    while (i < words.size()) {
      if (!words.isCapital(i) || isInFullName(passage, i)) {
        i++;
        continue;
      }
      i = readRun(i, passage, lexicon);
      if (!units.isTooLong()) {
        shape.names(passage.heading(), lexicon, sink);
      }
    }
  }

  /** Puts the run that starts at a word into {@link #units}; the word after it. */
  private int readRun(int first, Passage passage, Lexicon lexicon) {
    units.clear();
    units.add(first, lexicon);
    int next = first + 1;
    while (next < words.size() && !words.isPossessive(next - 1)) {
      int word = words.isCapital(next) ? next : afterParticles(next, lexicon);
      boolean goesOn =
          word > 0 && !isInFullName(passage, word) && (word > next || isBoundToLast(word, lexicon));
      if (!goesOn) {
        break;
      }
      units.add(word, lexicon);
      next = word + 1;
    }
    return next;
  }

  private boolean isBoundToLast(int word, Lexicon lexicon) {
    return switch (words.gapBefore(word)) {
      case SPACE, HYPHEN -> true;
      case STOP ->
          words.length(word - 1) == 1
              || lexicon.is("abbreviations before a name", words.lower(word - 1));
      case AMPERSAND -> units.count() == 1 && !units.is(0, NameWords.FIRST_NAME);
      case COMMA, APOSTROPHE, BREAK -> false;
    };
  }

  /** The capitalised word that small words from {@code next} on bind to the run; else -1. */
  private int afterParticles(int next, Lexicon lexicon) {
    int word = next;
    while (word < words.size()
        && word - next < MOST_PARTICLES
        && !words.isCapital(word)
        && words.gapBefore(word) == Gap.SPACE
        && words.length(word) <= LONGEST_PARTICLE) {
      word++;
    }
    boolean bound = word > next && word < words.size() && words.isCapital(word);
    if (bound) {
      switch (words.gapBefore(word)) {
        case SPACE, HYPHEN, APOSTROPHE -> {}
        default -> bound = false;
      }
    }
    return bound && !units.isTooLong() && areParticles(next, word, lexicon) ? word : -1;
  }

  /** Whether small words may stand between the last part of the run and a further one. */
  private boolean areParticles(int from, int to, Lexicon lexicon) {
    boolean thing = false;
    boolean preposition = false;
    for (int word = from; word < to; word++) {
      String small = words.lower(word);
      boolean within = lexicon.is("within things", small);
      if (!within
          && !lexicon.is("particles", small)
          && !(thing && lexicon.is("determiners", small))) {
        return false;
      }
      thing |= within;
      preposition |= lexicon.is("prepositions", small) || lexicon.is("determiners", small);
    }
    int last = units.count() - 1;
    boolean kindOfThing =
        units.is(last, NameWords.THING)
            || (last == 0 && units.is(0, NameWords.ORDINARY) && !units.is(0, NameWords.TITLE));
    return thing
        ? kindOfThing
        : !preposition
            || units.is(last, NameWords.FIRST_NAME)
            || (kindOfThing && !lexicon.hasCapitalNouns());
  }

  /** Whether a word is a part of a name that always counts for the study. */
  private boolean isInFullName(Passage passage, int word) {
    if (passage.spans().names().isEmpty()) {
      return false;
    }
    return passage
        .spans()
        .nameAt(words.start(word))
        .filter(span -> span.form().type() == Form.Type.GROUP || span.form().standsAlone())
        .isPresent();
  }

  /**
   * Whether the sentence is in capitals or title case: then its ordinary words have them, too, and
   * hardly another word has none.
   */
  private boolean isFlat(Passage passage, Lexicon lexicon) {
    if (words.small() * 4 > words.capitals() || words.capitals() == 0) {
      return false;
    }
    int capital = 0;
    int small = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if (!words.isCapital(i)) {
        small += lexicon.is("small in titles", word) ? 0 : 1;
      } else if (i > 0) {
        int traitsOf = traits.traits(lexicon, word);
        boolean plain = (traitsOf & NameWords.ORDINARY) != 0 && (traitsOf & MAY_BE_NAME) == 0;
        capital += plain ? 1 : 0;
      }
    }
    return small == 0 || capital > small || (passage.heading() && capital == small);
  }
}
