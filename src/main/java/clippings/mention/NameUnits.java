package clippings.mention;

import clippings.mention.SentenceWords.Gap;
import clippings.study.PersonName;

/**
 * The words of one run of capitalised words, those that a hyphen joins as one: {@code [Spider-Man]
 * [Tom] [Holland]}. Working space that is used again for the next run.
 */
final class NameUnits {
  /** A run of more is a headline, or a list without commas. */
  static final int MOST = 12;

  /** Letters of a name of one word: {@code UK} and {@code TV} are hardly asked for. */
  private static final int SHORTEST = 3;

  private final SentenceWords words;
  private final NameWords traitsOf;
  private final int[] firstWords = new int[MOST + 1];
  private final int[] lastWords = new int[MOST + 1];
  private final int[] traits = new int[MOST + 1];
  private int count;

  NameUnits(SentenceWords words, NameWords traitsOf) {
    this.words = words;
    this.traitsOf = traitsOf;
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /** Whether there are more than a name has. */
  boolean isTooLong() {
    return count > MOST;
  }

  /** Adds a capitalised word, joined to the last one if a hyphen stands between them. */
  void add(int word, Lexicon lexicon) {
    int own = traitsOf.traits(lexicon, words.lower(word));
    if (count > 0 && words.gapBefore(word) == Gap.HYPHEN && lastWords[count - 1] == word - 1) {
      join(word, own);
    } else if (count <= MOST) {
      firstWords[count] = word;
      lastWords[count] = word;
      traits[count++] = own;
    }
  }

  /** Of two that are joined, the last one says what somebody does: {@code SPD-Politiker}. */
  private void join(int word, int own) {
    int both = traits[count - 1] & own;
    int last = own & (NameWords.TITLE | NameWords.DEMONYM);
    lastWords[count - 1] = word;
    traits[count - 1] = (both & ~NameWords.SAINT) | last;
  }

  /** The first word of a unit. */
  int firstWord(int unit) {
    return firstWords[unit];
  }

  /** The last word of a unit. */
  int lastWord(int unit) {
    return lastWords[unit];
  }

  boolean is(int unit, int trait) {
    return (traits[unit] & trait) != 0;
  }

  /** {@code J} of {@code J. K. Rook}. */
  boolean isInitial(int unit) {
    return firstWords[unit] == lastWords[unit] && words.length(firstWords[unit]) == 1;
  }

  /** Whether a word of two letters or more is in capitals: {@code CEO}. */
  boolean isAcronym(int unit) {
    return words.isAcronym(lastWords[unit]);
  }

  /** {@code Jr} and the like. */
  boolean isSuffix(int unit) {
    return firstWords[unit] == lastWords[unit]
        && PersonName.isSuffix(words.lower(firstWords[unit]));
  }

  /** Whether the capital of its first word says that it is a name. */
  boolean isWithin(int unit) {
    return words.isWithin(firstWords[unit]);
  }

  /** Whether no particle stands between it and the unit before. */
  boolean isNextTo(int unit) {
    return lastWords[unit - 1] == firstWords[unit] - 1;
  }

  /** Whether it has too few letters to be a name by itself. */
  boolean isTooShort(int unit) {
    return words.end(lastWords[unit]) - words.start(firstWords[unit]) < SHORTEST;
  }

  /** Hands on some units as one name. */
  void put(int from, int to, NameShape.Sort sort, NameShape.Sink sink) {
    sink.name(words.start(firstWords[from]), words.end(lastWords[to - 1]), sort, isWithin(from));
  }
}
