package clippings.mention;

import clippings.text.Chars;
import clippings.text.Particles;
import java.util.Arrays;
import java.util.List;

/**
 * With which five chars forms start: with the first three, and apart from these with the last
 * three, which tells {@code the end} from {@code The Rooks}. Few words of a text start with those,
 * above all since names know their case: the others need not be looked up.
 *
 * <p>There is no branch for a char and none for a word: where words end, and which are of use, is
 * what a processor guesses worst, and to guess wrong takes longer than all that is done here.
 */
final class WordStarts {
  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;
  private static final long ANY = -1;

  /** How many chars are looked at together: their kinds fill a long. */
  private static final int CHARS = Long.SIZE / 2;

  /** How many starts are written at a time: the array that takes them needs so much room more. */
  static final int ROOM = 8;

  private static final long LOWER_BITS = 0x5555_5555_5555_5555L;

  /** For bits of the first char and of the second's code: the codes that the third may have. */
  private final long[] thirds = new long[1 << (2 * BITS)];

  /** For bits of the third's code and of the fourth's: the codes that the fifth may have. */
  private final long[] fifths = new long[1 << (2 * BITS)];

  private final Trie trie;

  /** What may stand behind a word of a script with spaces. */
  private final long edges;

  /** The starts of {@code forms}, by the codes that {@code trie} has for their chars. */
  WordStarts(List<Form> forms, Trie trie) {
    this.trie = trie;
    this.edges = edges();
    String[] variants = variants();
    for (Form form : forms) {
      add(form, variants);
    }
  }

  /**
   * Finds the starts of words at which a form may start; it leaves out none at which one does.
   *
   * @param text folded chars
   * @param length how many of them count
   * @param places takes the offsets, in order; as long as the text, and {@link #ROOM} more
   * @return how many there are
   */
  int find(char[] text, int length, int[] places) {
    int count = findWords(text, length, places);
    count = keepThirds(text, length, places, count);
    return keepFifths(text, length, places, count);
  }

  private static int findWords(char[] text, int length, int[] places) {
    int count = 0;
    long before = 0;
    for (int from = 0; from < length; from += CHARS) {
      // Two bits a char. A word starts where no char before it, or this one, belongs to the same.
      long kinds = kinds(text, from, Math.min(length - from, CHARS));
      long chars = kinds & LOWER_BITS;
      long joined = chars & ~(kinds >>> 1);
      long starts = chars & ~(joined & (joined << 2 | before));
      before = joined >>> (Long.SIZE - 2);
      int end = count + Long.bitCount(starts);
      // Some at a time, whether there are so many or not.
      do {
        for (int k = 0; k < ROOM; k++) {
          places[count + k] = from + (Long.numberOfTrailingZeros(starts) >>> 1);
          starts &= starts - 1;
        }
        count += ROOM;
      } while (starts != 0);
      count = end;
    }
    return count;
  }

  /** The kinds of chars, two bits each; in two halves, which a processor does side by side. */
  private static long kinds(char[] text, int from, int count) {
    long kinds = 0;
    if (count == CHARS) {
      long upper = 0;
      for (int k = CHARS / 2 - 1; k >= 0; k--) {
        kinds = kinds << 2 | Chars.kind(text[from + k]);
        upper = upper << 2 | Chars.kind(text[from + CHARS / 2 + k]);
      }
      return kinds | upper << CHARS;
    }
    for (int k = count - 1; k >= 0; k--) {
      kinds = kinds << 2 | Chars.kind(text[from + k]);
    }
    return kinds;
  }

  /** Of the places found those whose first three chars may be a form's. */
  private int keepThirds(char[] text, int length, int[] places, int words) {
    int count = 0;
    for (int k = 0; k < words; k++) {
      int i = places[k];
      int second = code(text, length, i + 1);
      int third = code(text, length, i + 2);
      places[count] = i;
      count += (int) (thirds[(text[i] & MASK) << BITS | (second & MASK)] >>> third) & 1;
    }
    return count;
  }

  /** Of these those whose next two may be, too. */
  private int keepFifths(char[] text, int length, int[] places, int words) {
    int count = 0;
    for (int k = 0; k < words; k++) {
      int i = places[k];
      int third = code(text, length, i + 2);
      int fourth = code(text, length, i + 3);
      int fifth = code(text, length, i + 4);
      places[count] = i;
      count += (int) (fifths[(third & MASK) << BITS | (fourth & MASK)] >>> fifth) & 1;
    }
    return count;
  }

  private int code(char[] text, int length, int i) {
    return i < length ? trie.code(text[i]) : 0;
  }

  private long edges() {
    long edges = 0;
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Chars.kind((char) c) != Chars.WORD) {
        edges |= 1L << trie.code((char) c);
      }
    }
    return edges | 1;
  }

  /** For each code its chars: the cases of a letter. */
  private String[] variants() {
    String[] variants = new String[Character.MAX_VALUE + 1];
    Arrays.fill(variants, "");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      int code = trie.code((char) c);
      if (code != 0) {
        variants[code] += (char) c;
      }
    }
    return variants;
  }

  private void add(Form form, String[] variants) {
    String text = form.text();
    if (text.startsWith("*")) {
      Arrays.fill(thirds, ANY);
      Arrays.fill(fifths, ANY);
    } else {
      long ends = form.isName() ? edges | 1L << trie.code('s') : edges;
      addFifths(text, ends);
      char own = text.charAt(0);
      boolean anyCase =
          form.theme() >= 0 || form.type() == Form.Type.EXCEPT || text.startsWith("The ");
      long seconds = codes(text, 1, ends);
      for (char first : variants[trie.code(own)].toCharArray()) {
        for (int second = 0; second <= MASK; second++) {
          if ((anyCase || first == own || !Character.isLowerCase(first))
              && (seconds >>> second & 1) != 0) {
            thirds[(first & MASK) << BITS | second] |= codes(text, 2, ends);
          }
        }
      }
    }
  }

  private void addFifths(String text, long ends) {
    long third = codes(text, 2, ends);
    long fourth = codes(text, 3, ends);
    for (int pair = 0; pair < fifths.length; pair++) {
      if ((third >>> (pair >>> BITS) & fourth >>> (pair & MASK) & 1) != 0) {
        fifths[pair] |= codes(text, 4, ends);
      }
    }
  }

  /**
   * What the text may have where the form has its char {@code i}: a bit for each code.
   *
   * @param ends what may stand behind the form
   */
  private long codes(String form, int i, long ends) {
    int star = form.indexOf('*');
    if (i > form.length() || (star >= 0 && i >= star)) {
      return ANY;
    }
    if (i == form.length()) {
      char last = form.charAt(i - 1);
      return Chars.isAlone(last) || Particles.isKorean(last) ? ANY : ends;
    }
    char c = form.charAt(i);
    // A hyphen may stand where a theme's term has a space.
    return 1L << trie.code(c) | (c == ' ' ? 1L << trie.code('-') : 0);
  }
}
