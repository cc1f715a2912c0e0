package clippings.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words by class, the frequent ones ordinary and all others invented, drawn by {@link Zipf}'s law.
 *
 * <p>With a size of 40,000 some 90,000 different forms turn up in a large corpus.
 */
final class Vocabulary {
  private static final String[] ONSETS = {
    "b", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n",
    "p", "pl", "pr", "qu", "r", "s", "sc", "sh", "sl", "sp", "st", "str", "t", "th", "tr", "v", "w"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ee", "oa", "ou"};
  private static final String[] CODAS = {
    "", "", "", "b", "ck", "d", "ft", "g", "l", "ll", "m", "mp", "n", "nd", "nt", "p", "r", "rn",
    "rt", "s", "sk", "st", "t", "th"
  };

  private final List<String> nouns;
  private final List<String> verbs;
  private final List<String> adjectives;
  private final List<String> proper;
  private final Zipf nounRanks;
  private final Zipf verbRanks;
  private final Zipf adjectiveRanks;
  private final Zipf properRanks;

  /**
   * Makes a vocabulary.
   *
   * @param size about how many words
   */
  Vocabulary(int size, long seed) {
    Dice dice = Dice.of(seed, 0x776F726473L);
    Set<String> taken = new LinkedHashSet<>();
    nouns = words("nouns", size * 4 / 10, "", dice, taken);
    verbs = words("verbs", size * 2 / 10, "ed", dice, taken);
    adjectives = words("adjectives", size * 2 / 10, "al", dice, taken);
    proper =
        words("proper", size * 2 / 10, "", dice, taken).stream()
            .map(Vocabulary::capitalised)
            .toList();
    nounRanks = new Zipf(nouns.size());
    verbRanks = new Zipf(verbs.size());
    adjectiveRanks = new Zipf(adjectives.size());
    properRanks = new Zipf(proper.size());
  }

  private static List<String> words(
      String ordinary, int size, String ending, Dice dice, Set<String> taken) {
    List<String> words = new ArrayList<>(Resource.words(ordinary));
    taken.addAll(words);
    while (words.size() < size) {
      String invented = invented(dice) + ending;
      if (taken.add(invented)) {
        words.add(invented);
      }
    }
    return words;
  }

  private static String invented(Dice dice) {
    StringBuilder word = new StringBuilder();
    int syllables = dice.between(1, 3);
    for (int i = 0; i < syllables; i++) {
      word.append(dice.pick(ONSETS)).append(dice.pick(VOWELS));
    }
    return word.append(dice.pick(CODAS)).toString();
  }

  String noun(Dice dice) {
    return nouns.get(nounRanks.draw(dice));
  }

  String verb(Dice dice) {
    return verbs.get(verbRanks.draw(dice));
  }

  String adjective(Dice dice) {
    return adjectives.get(adjectiveRanks.draw(dice));
  }

  /** A name of a place, a firm, a person: capitalised, of nobody in the study. */
  String proper(Dice dice) {
    return proper.get(properRanks.draw(dice));
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
