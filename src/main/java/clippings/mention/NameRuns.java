package clippings.mention;

import clippings.mention.SentenceWords.Gap;

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

  private final NameWords traits = new NameWords();
  private final SentenceWords words = new SentenceWords();
  private final NameUnits units = new NameUnits(words, traits);
  private final NameShape shape = new NameShape(words, units);

  /** Hands on what may be names in a passage, in order. */
  void find(Passage passage, NameShape.Sink sink) {
    Lexicon lexicon = passage.lexicon();
    for (int sentence = 0; sentence < passage.sentences().count(); sentence++) {
      words.read(
          passage.text(),
          passage.sentences().start(sentence),
          passage.sentences().end(sentence),
          lexicon);
      if (!isFlat(passage, lexicon)) {
        find(passage, lexicon, sink);
      }
    }
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
    boolean thing = false;
    boolean preposition = false;
    while (word < words.size() && word - next < MOST_PARTICLES && !words.isCapital(word)) {
      if (words.gapBefore(word) != Gap.SPACE || words.length(word) > LONGEST_PARTICLE) {
        return -1;
      }
      String small = words.lower(word);
      boolean within = lexicon.is("within things", small);
      if (!within && !lexicon.is("particles", small)) {
        return -1;
      }
      thing |= within;
      preposition |= lexicon.is("prepositions", small) || lexicon.is("determiners", small);
      word++;
    }
    if (word == words.size() || !words.isCapital(word)) {
      return -1;
    }
    boolean bound =
        switch (words.gapBefore(word)) {
          case SPACE, HYPHEN, APOSTROPHE -> true;
          default -> false;
        };
    int last = units.count() - 1;
    if (!bound || units.isTooLong()) {
      return -1;
    }
    boolean person = units.is(last, NameWords.FIRST_NAME);
    boolean kindOfThing =
        units.is(last, NameWords.THING)
            || (last == 0 && units.is(0, NameWords.ORDINARY) && !units.is(0, NameWords.TITLE));
    if (thing) {
      return kindOfThing ? word : -1;
    }
    return !preposition || person || (kindOfThing && !lexicon.hasCapitalNouns()) ? word : -1;
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

  /** Whether the sentence is in capitals or title case: then also its ordinary words have them. */
  private boolean isFlat(Passage passage, Lexicon lexicon) {
    if (words.small() * 4 > words.capitals()) {
      return false;
    }
    if (passage.heading() || words.small() == 0) {
      return words.capitals() > 0;
    }
    int ordinary = 0;
    for (int i = 1; i < words.size(); i++) {
      if (words.isCapital(i)
          && (traits.traits(lexicon, words.lower(i)) & NameWords.ORDINARY) != 0) {
        ordinary++;
      }
    }
    return ordinary > 1 && ordinary >= words.small();
  }
}
