package clippings.mention;

/**
 * Decides which parts of a run of capitalised words are names where every noun has a capital: first
 * and last names, and last names behind titles.
 */
final class PersonShape {
  private final SentenceWords words;
  private final NameUnits units;

  PersonShape(SentenceWords words, NameUnits units) {
    this.words = words;
    this.units = units;
  }

  /** Hands on the names in the run. */
  void names(Lexicon lexicon, NameShape.Sink sink) {
    int unit = 0;
    while (unit < units.count()) {
      int end = endOfPerson(unit);
      if (end - unit > 1) {
        units.put(unit, end, NameShape.Sort.PERSON, sink);
        unit = end;
      } else if (units.is(unit, NameWords.TITLE)
          && isSurname(unit + 1)
          && !units.isTooShort(unit + 1)
          && !units.is(unit + 1, NameWords.FIRST_NAME)) {
        units.put(unit + 1, unit + 2, NameShape.Sort.NAME, sink);
        unit += 2;
      } else {
        if (units.count() == 1 && !units.isTooShort(unit) && !followsArticle(unit, lexicon)) {
          units.put(unit, unit + 1, NameShape.Sort.WORD, sink);
        }
        unit++;
      }
    }
  }

  private int endOfPerson(int first) {
    int end = first;
    while (end < units.count()
        && (units.is(end, NameWords.FIRST_NAME) || (end > first && units.isInitial(end)))) {
      end++;
    }
    if (end > first && isSurname(end)) {
      end++;
    }
    return end > first && end < units.count() && units.isSuffix(end) ? end + 1 : end;
  }

  private boolean isSurname(int unit) {
    return unit < units.count()
        && (units.is(unit, NameWords.SURNAME)
            || !units.is(unit, NameWords.NO_NAME | NameWords.FUNCTION));
  }

  private boolean followsArticle(int unit, Lexicon lexicon) {
    int word = units.firstWord(unit);
    return word > 0 && lexicon.is("determiners", words.lower(word - 1));
  }
}
