package clippings.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells in which language a text is written, by its function words: every second word of a text is
 * one of the some hundred commonest of its language.
 *
 * <p>Languages of which only these words are known are there so that a Portuguese text is not taken
 * for a Spanish one.
 */
public final class LanguageFinder {
  /** More words than these tell nothing more. */
  private static final int ENOUGH = 150;

  /** A text of fewer is too short to be none of the languages. */
  private static final int FEW = 20;

  /** So many more words than English has tell even then. */
  private static final int SURE = 3;

  /** One word of so many must be a function word. */
  private static final int RARE = 9;

  private static final int LONGEST = 9;
  private static final int BITS = 7;
  private static final int SLOTS = 1 << 12;
  private static final List<Set<String>> WORDS = words();

  /** A word of up to nine letters is a number; in this open table it has its languages as bits. */
  private static final long[] KEYS = new long[SLOTS];

  private static final int[] LANGUAGES = new int[SLOTS];

  static {
    for (int i = 0; i < WORDS.size(); i++) {
      for (String word : WORDS.get(i)) {
        if (word.length() <= LONGEST && word.chars().allMatch(c -> c < 1 << BITS)) {
          long key = 0;
          for (int k = 0; k < word.length(); k++) {
            key = key << BITS | word.charAt(k);
          }
          int slot = slot(key);
          KEYS[slot] = key;
          LANGUAGES[slot] |= 1 << i;
        }
      }
    }
  }

  private final int[] hits = new int[WORDS.size()];
  private int words;

  private LanguageFinder() {}

  /**
   * The language of a text.
   *
   * @param passages its folded passages; the first some hundred words are read
   * @return {@link Language#OTHER} if it is none of which more is known; English if the text is too
   *     short to tell
   */
  public static Language find(Iterable<FoldedText> passages) {
    LanguageFinder finder = new LanguageFinder();
    for (FoldedText passage : passages) {
      finder.read(passage.chars(), passage.length());
      if (finder.words > ENOUGH) {
        break;
      }
    }
    return finder.found();
  }

  private void read(char[] text, int length) {
    int i = 0;
    while (i < length && words <= ENOUGH) {
      while (i < length && !Chars.isWord(text[i])) {
        i++;
      }
      long key = 0;
      int start = i;
      int all = 0;
      while (i < length && Chars.isWord(text[i])) {
        char c = text[i++];
        key = key << BITS | (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        all |= c;
      }
      if (i > start) {
        words++;
        if (i - start <= LONGEST && all < 1 << BITS) {
          count(LANGUAGES[slot(key)]);
        }
      }
    }
  }

  private void count(int languages) {
    for (int left = languages; left != 0; left &= left - 1) {
      hits[Integer.numberOfTrailingZeros(left)]++;
    }
  }

  private Language found() {
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    if (words < FEW && hits[best] < hits[0] + SURE) {
      return Language.ENGLISH;
    }
    if (hits[best] * RARE < words) {
      return Language.OTHER;
    }
    return best < Language.ALL.size() ? Language.ALL.get(best) : Language.OTHER;
  }

  /** Where the key is, or would be. */
  private static int slot(long key) {
    int slot = (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - 12));
    while (KEYS[slot] != key && KEYS[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  private static List<Set<String>> words() {
    List<Set<String>> words = new ArrayList<>();
    Language.ALL.forEach(language -> words.add(language.section("function words")));
    Resource.sections("languages/others.txt")
        .forEach(
            (code, others) -> {
              if (Language.of(code).equals(Language.OTHER)) {
                words.add(others);
              }
            });
    return List.copyOf(words);
  }
}
