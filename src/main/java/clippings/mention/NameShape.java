package clippings.mention;

/**
 * Decides which parts of a run of capitalised words may be names: what comes before a name and is
 * none of it is cut off ({@code Former US President Ada Rook}), and so are days and peoples.
 */
final class NameShape {
  /** Comes before a name, whoever has it. */
  private static final int BEFORE =
      NameWords.TITLE
          | NameWords.DEMONYM
          | NameWords.DATE
          | NameWords.ORDINARY
          | NameWords.FUNCTION
          | NameWords.NUMBER;

  /** Makes no name, however many there are. */
  private static final int NOTHING =
      NameWords.DATE
          | NameWords.DEMONYM
          | NameWords.NUMBER
          | NameWords.TITLE
          | NameWords.FUNCTION
          | NameWords.STARTER
          | NameWords.LABEL;

  private final SentenceWords words;
  private final NameUnits units;

  private final PersonShape people;

  NameShape(SentenceWords words, NameUnits units) {
    this.words = words;
    this.units = units;
    this.people = new PersonShape(words, units);
  }

  /** What a part of a run is. */
  enum Sort {
    /** Somebody's first and last name. */
    PERSON,
    /** Any other name. */
    NAME,
    /** An ordinary word, a name only where it is the last name of somebody who is named in full. */
    WORD
  }

  /** Takes what may be names. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes a part of the text.
     *
     * @param start offset in the folded text
     * @param end offset after its last char
     * @param sort what it is
     * @param within whether only a name would have a capital there
     */
    void name(int start, int end, Sort sort, boolean within);
  }

  /** Hands on what may be names in the run. */
  void names(boolean heading, Lexicon lexicon, Sink sink) {
    Sink judged = heading ? (start, end, sort, within) -> sink.name(start, end, sort, false) : sink;
    if (lexicon.hasCapitalNouns()) {
      people.names(lexicon, judged);
      return;
    }
    int from = 0;
    boolean starts =
        !units.isWithin(0)
            && units.is(0, NameWords.FUNCTION | NameWords.STARTER | NameWords.DATE)
            && !units.is(0, NameWords.FIRST_NAME);
    if (starts) {
      from = 1;
    }
    for (int person = from + 1; person < units.count(); person++) {
      if (startsPerson(person)) {
        name(from, person, judged);
        from = person;
      }
    }
    name(from, units.count(), judged);
  }

  /** Whether a first name comes behind what somebody is: {@code Netflix CEO Ada Rook}. */
  private boolean startsPerson(int unit) {
    int before = unit - 1;
    if (!units.is(unit, NameWords.FIRST_NAME)
        || units.is(before, NameWords.SAINT | NameWords.OTHER_TITLE | NameWords.FIRST_NAME)) {
      return false;
    }
    boolean last = unit + 1 == units.count();
    return units.is(before, NameWords.TITLE)
        || (!last && (units.is(before, BEFORE) || units.isAcronym(before)));
  }

  private void name(int first, int after, Sink sink) {
    int from = first;
    int to = after;
    while (to > from && isNothingBehind(to - 1) && (to - 1 == from || units.isNextTo(to - 1))) {
      to--;
    }
    while (to - from > 0 && isArticle(from) && !isTitled(from, to)) {
      from++;
    }
    for (int unit = to - 2; unit >= from; unit--) {
      if (isTitleBefore(from, unit)) {
        if (unit == to - 2
            && units.is(to - 1, NameWords.SURNAME)
            && !units.is(unit, NameWords.SURNAME)) {
          units.put(to - 1, to, Sort.NAME, sink); // Ms Brown: hardly the colour
          return;
        }
        if (!areAll(unit + 1, to, NameWords.NO_NAME | NameWords.PLACE)) {
          from = unit + 1;
          break;
        }
      }
    }
    if (to - from == 1) {
      one(from, sink);
    } else if (to - from > 1 && isName(from, to)) {
      units.put(from, to, isPerson(from, to) ? Sort.PERSON : Sort.NAME, sink);
    }
  }

  /** {@code May} in {@code Ada Rook May}, {@code CEO} in {@code Netflix CEO}. */
  private boolean isNothingBehind(int unit) {
    return !units.is(unit, NameWords.FIRST_NAME)
        && (units.is(unit, NameWords.DATE | NameWords.FUNCTION)
            || (units.is(unit, NameWords.ORDINARY)
                && units.isAcronym(unit)
                && !units.isSuffix(unit)));
  }

  private boolean isArticle(int unit) {
    return units.is(unit, NameWords.FUNCTION) && !units.is(unit, NameWords.FIRST_NAME);
  }

  /** {@code The Crown}: without its article it would be no name. */
  private boolean isTitled(int from, int to) {
    return to - from == 2
        && units.is(from + 1, NameWords.ORDINARY)
        && !units.is(from + 1, NOTHING | NameWords.FIRST_NAME);
  }

  /** Whether a title stands at {@code unit}, and only what goes with it before. */
  private boolean isTitleBefore(int from, int unit) {
    boolean title =
        units.is(unit, NameWords.TITLE)
            && !units.is(unit, NameWords.OTHER_TITLE | NameWords.FIRST_NAME);
    if (!title) {
      return false;
    }
    for (int before = from; before < unit; before++) {
      if (!units.is(before, BEFORE) && !units.isAcronym(before)) {
        return false;
      }
    }
    return true;
  }

  private boolean areAll(int from, int to, int traits) {
    for (int unit = from; unit < to; unit++) {
      if (!units.is(unit, traits)) {
        return false;
      }
    }
    return true;
  }

  /** A name of one word. */
  private void one(int unit, Sink sink) {
    if (units.isTooShort(unit)
        || units.is(unit, NameWords.FUNCTION | NameWords.DATE | NameWords.DEMONYM)
        || isAbbreviation(unit)) {
      return;
    }
    boolean firstName = units.is(unit, NameWords.FIRST_NAME);
    if (units.is(unit, NameWords.NO_NAME) && !firstName) {
      if (units.isWithin(unit)) {
        units.put(unit, unit + 1, Sort.WORD, sink);
      }
    } else {
      units.put(unit, unit + 1, Sort.NAME, sink);
    }
  }

  /** {@code Dec. 3}, {@code Dec 3}; not the name {@code Jan} or {@code Al}. */
  private boolean isAbbreviation(int unit) {
    return units.is(unit, NameWords.ABBREVIATION)
        && words.isBeforeStopOrNumber(units.lastWord(unit));
  }

  /**
   * Whether several words are a name: not {@code Season Two}, {@code Prime Minister}, {@code South
   * Korean}.
   */
  private boolean isName(int from, int to) {
    int letters = 0;
    for (int unit = from; unit < to; unit++) {
      letters += units.isInitial(unit) ? 0 : 1;
    }
    boolean office =
        units.is(to - 1, NameWords.TITLE) && areAll(from, to - 1, NameWords.NO_NAME | NOTHING);
    boolean numbered = units.is(from, NameWords.LABEL) && units.is(from + 1, NameWords.NUMBER);
    boolean people = units.is(to - 1, NameWords.DEMONYM | NameWords.END_OF_DATE);
    return letters > 0 && !office && !numbered && !people && !areAll(from, to, NOTHING);
  }

  private boolean isPerson(int from, int to) {
    for (int unit = from; unit < to; unit++) {
      if (units.is(unit, NameWords.THING)) {
        return false;
      }
    }
    boolean firstName = units.is(from, NameWords.FIRST_NAME) && !units.is(from, NameWords.PLACE);
    return firstName || (units.isInitial(from) && !units.isInitial(to - 1));
  }
}
