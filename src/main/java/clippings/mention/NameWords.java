package clippings.mention;

import clippings.text.Language;
import java.util.HashMap;
import java.util.Map;

/**
 * What a capitalised word is beside a name, as bits, for {@link NameRuns}. Answers are kept: the
 * same few thousand words come again and again.
 *
 * <p>One thread at a time.
 */
final class NameWords {
  /** Any other word of the language. */
  static final int ORDINARY = 1;

  /** {@code The}, {@code In}, {@code And}: what comes before a name. */
  static final int FUNCTION = 1 << 1;

  static final int DATE = 1 << 2;
  static final int DEMONYM = 1 << 3;

  /** {@code President}, {@code Actress}. */
  static final int TITLE = 1 << 4;

  /** {@code King}: a title that is a part of the name. */
  static final int OTHER_TITLE = 1 << 5;

  static final int FIRST_NAME = 1 << 6;

  /** {@code University}, {@code Award}. */
  static final int THING = 1 << 7;

  /** {@code Season}, {@code Chapter}. */
  static final int LABEL = 1 << 8;

  static final int NUMBER = 1 << 9;
  static final int SAINT = 1 << 10;
  static final int PLACE = 1 << 11;

  /** {@code Koch}: a noun, and many people's last name. */
  static final int SURNAME = 1 << 12;

  /** {@code However}, {@code Is}: what starts sentences. */
  static final int STARTER = 1 << 13;

  /** {@code Dec} of {@code Dec. 3}: a word only where no stop or number follows. */
  static final int ABBREVIATION = 1 << 14;

  /** {@code Eve}: a name that ends so is a day. */
  static final int END_OF_DATE = 1 << 15;

  /** What is not looked for as a name by itself. */
  static final int NO_NAME = ORDINARY | FUNCTION | DATE | DEMONYM | TITLE | THING | LABEL | NUMBER;

  private static final int MOST_KEPT = 50_000;

  private final Map<Lexicon, Map<String, Integer>> kept = new HashMap<>();
  private Lexicon last = Lexicon.of(Language.OTHER);
  private Map<String, Integer> known = new HashMap<>();

  /**
   * What a word is.
   *
   * @param word folded, in small letters
   */
  int traits(Lexicon lexicon, String word) {
    if (lexicon != last) {
      kept.put(last, known);
      known = kept.getOrDefault(lexicon, new HashMap<>());
      last = lexicon;
    }
    Integer traits = known.get(word);
    if (traits == null) {
      if (known.size() >= MOST_KEPT) {
        known.clear();
      }
      traits = find(lexicon, word);
      known.put(word, traits);
    }
    return traits;
  }

  private static int find(Lexicon lexicon, String word) {
    boolean title = lexicon.isTitle(word) && !lexicon.is("demonyms", word);
    return bit(isOrdinary(lexicon, word), ORDINARY)
        | bit(isFunction(lexicon, word), FUNCTION)
        | bit(lexicon.is("months and days", word), DATE)
        | bit(lexicon.is("demonyms", word) || lexicon.is("peoples", word), DEMONYM)
        | bit(title, TITLE)
        | bit(lexicon.is("other titles", word), OTHER_TITLE)
        | bit(lexicon.isFirstName(word) || lexicon.is("also first names", word), FIRST_NAME)
        | bit(lexicon.is("things", word) || lexicon.is("kinds of things", word), THING)
        | bit(lexicon.is("abbreviations", word), ABBREVIATION)
        | bit(lexicon.is("ends of dates", word), END_OF_DATE)
        | bit(lexicon.is("number labels", word), LABEL)
        | bit(lexicon.is("numbers", word), NUMBER)
        | bit(lexicon.is("saints", word), SAINT)
        | bit(lexicon.is("places", word), PLACE)
        | bit(isSurname(lexicon, word), SURNAME)
        | bit(isStarter(lexicon, word), STARTER);
  }

  private static int bit(boolean is, int trait) {
    return is ? trait : 0;
  }

  private static boolean isSurname(Lexicon lexicon, String word) {
    return lexicon.is("nouns and surnames", word) || lexicon.is("surnames that are words", word);
  }

  private static boolean isOrdinary(Lexicon lexicon, String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe > 0 && word.length() - apostrophe <= 3) {
      return true; // a contraction, as in I'm and they'll
    }
    if (lexicon.is("brands", word) || lexicon.is("places", word)) {
      return false; // what they are beside a name is for the corpus to say
    }
    return lexicon.isOrdinary(word)
        || isStarter(lexicon, word)
        || lexicon.is("no names", word)
        || lexicon.is("objects", word)
        || lexicon.is("kin", word)
        || lexicon.is("colours", word);
  }

  private static boolean isFunction(Lexicon lexicon, String word) {
    return lexicon.is("function words", word)
        || lexicon.is("determiners", word)
        || lexicon.is("prepositions", word)
        || lexicon.is("joins", word)
        || lexicon.is("possessives", word);
  }

  private static boolean isStarter(Lexicon lexicon, String word) {
    return lexicon.is("starters", word)
        || lexicon.is("function start", word)
        || lexicon.is("adverbs", word)
        || lexicon.is("auxiliaries", word)
        || lexicon.is("subject verbs", word);
  }
}
