package clippings.bench.corpus;

/**
 * Sentences and paragraphs with the outline of press prose: function words as often as in English,
 * content words by {@link Vocabulary}, names and terms of the study as often as in the sample.
 */
final class Prose {
  private static final String[] DETERMINERS = {
    "the", "the", "the", "the", "a", "a", "its", "their", "this", "one", "every", "no", "some"
  };
  private static final String[] PREPOSITIONS = {
    "of", "of", "in", "in", "for", "on", "with", "at", "from", "to", "by", "about", "after", "over"
  };
  private static final String[] PRONOUNS = {"it", "they", "nobody", "everybody", "she", "he", "we"};
  private static final String[] OPENINGS = {
    "In the end", "On Monday", "For now", "Last year", "Since then", "By all accounts", "At first"
  };
  private static final String[] JOINTS = {
    ", and ", ", but ", ", while ", " because ", "; ", " when ", ", which means that ", " \u2014 "
  };
  private static final String[] AUXILIARIES = {"has", "had", "will have", "could have", "never"};

  private static final double MEMBER = .045;
  private static final double CHARACTER = .034;
  private static final double TERM = .047;

  private final Vocabulary words;
  private final StudyNames names;

  Prose(Vocabulary words, StudyNames names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Writes a paragraph of some 45 to 75 words.
   *
   * @param about members of the cast whose names it may have
   */
  void paragraph(Dice dice, int[] about, StringBuilder out) {
    int start = out.length();
    // Six chars a word.
    int most = 6 * dice.between(38, 68);
    while (out.length() - start < most) {
      if (out.length() > start) {
        out.append(' ');
      }
      sentence(dice, about, out);
    }
  }

  /** Writes one sentence. */
  void sentence(Dice dice, int[] about, StringBuilder out) {
    int start = out.length();
    int shape = dice.below(12);
    if (shape == 0) {
      out.append('\u201C');
      start++;
      clause(dice, about, out);
      out.append(",\u201D said ").append(person(dice));
    } else if (shape == 1) {
      out.append(dice.pick("will ", "has ", "did "));
      nounPhrase(dice, about, out);
      out.append(' ').append(words.verb(dice)).append(' ');
      nounPhrase(dice, about, out);
      out.append('?');
    } else {
      if (shape == 2) {
        out.append(dice.pick(OPENINGS)).append(' ');
      }
      clause(dice, about, out);
      if (shape > 5) {
        out.append(dice.pick(JOINTS));
        clause(dice, about, out);
      }
    }
    out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    if (shape != 1) {
      out.append('.');
    }
  }

  /** Writes a headline: a name, what happened, and to what. */
  void headline(Dice dice, int[] about, StringBuilder out) {
    int start = out.length();
    out.append(dice.chance(.5) ? names.member(dice, about) : words.proper(dice)).append(' ');
    out.append(words.verb(dice)).append(' ');
    out.append(dice.pick(DETERMINERS)).append(' ').append(words.adjective(dice)).append(' ');
    out.append(words.noun(dice));
    if (dice.chance(.5)) {
      out.append(dice.pick(": ", ", ")).append(words.noun(dice)).append(' ');
      out.append(dice.pick(PREPOSITIONS)).append(" the ").append(words.noun(dice));
    }
    out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
  }

  /** First and last name of somebody who is nobody in the study. */
  String person(Dice dice) {
    return name(dice) + " " + name(dice);
  }

  /** One word of a name. */
  String name(Dice dice) {
    return words.proper(dice);
  }

  /** A word for a menu or a tag. */
  String label(Dice dice) {
    return Vocabulary.capitalised(words.noun(dice));
  }

  /** Any word of a text: to replace one by. */
  String word(Dice dice) {
    return words.adjective(dice);
  }

  private void clause(Dice dice, int[] about, StringBuilder out) {
    nounPhrase(dice, about, out);
    out.append(' ');
    if (dice.chance(.25)) {
      out.append(dice.pick(AUXILIARIES)).append(' ');
    }
    out.append(words.verb(dice)).append(' ');
    nounPhrase(dice, about, out);
    while (dice.chance(.45)) {
      out.append(' ').append(dice.pick(PREPOSITIONS)).append(' ');
      nounPhrase(dice, about, out);
    }
  }

  private void nounPhrase(Dice dice, int[] about, StringBuilder out) {
    if (dice.chance(MEMBER)) {
      out.append(names.member(dice, about)).append(dice.chance(.1) ? "\u2019s part" : "");
    } else if (dice.chance(CHARACTER)) {
      out.append(names.character(dice, about));
    } else if (dice.chance(TERM)) {
      out.append("the ").append(names.term(dice));
    } else {
      plainNounPhrase(dice, out);
    }
  }

  private void plainNounPhrase(Dice dice, StringBuilder out) {
    int which = dice.below(24);
    if (which < 3) {
      out.append(dice.pick(PRONOUNS));
    } else if (which == 3) {
      out.append(words.proper(dice));
    } else if (which == 4) {
      out.append(dice.between(2, 60)).append(' ').append(words.noun(dice)).append('s');
    } else if (which == 5) {
      out.append(person(dice));
    } else {
      out.append(dice.pick(DETERMINERS)).append(' ');
      if (which > 16) {
        out.append(words.adjective(dice)).append(' ');
      }
      out.append(words.noun(dice));
      if (which == 23) {
        out.append(" of the ").append(words.noun(dice));
      }
    }
  }
}
