package clippings.mention;

import clippings.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * With which three chars forms start. Few words of a text start with those, above all since names
 * know their case: the others need not be looked up.
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

  private static final long LOWER_BITS = 0x5555_5555_5555_5555L;

  /** For bits of the first char and of the second's code: the codes that the third may have. */
  private final long[] thirds = new long[1 << (2 * BITS)];

  private final Trie trie;

  /** The starts of {@code forms}, by the codes that {@code trie} has for their chars. */
  WordStarts(List<Form> forms, Trie trie) {
    this.trie = trie;
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
   * @param places takes the offsets, in order; at least as long as the text
   * @return how many there are
   */
  int find(char[] text, int length, int[] places) {
    int count = 0;
    long before = 0;
    for (int from = 0; from < length; from += CHARS) {
      long kinds = 0;
      for (int i = Math.min(from + CHARS, length) - 1; i >= from; i--) {
        kinds = kinds << 2 | Chars.kind(text[i]);
      }
      // Two bits a char. A word starts where no char before it, or this one, belongs to the same.
      long words = kinds & LOWER_BITS;
      long joined = words & ~(kinds >>> 1);
      long starts = words & ~(joined & (joined << 2 | before));
      before = joined >>> (Long.SIZE - 2);
      for (; starts != 0; starts &= starts - 1) {
        int i = from + Long.numberOfTrailingZeros(starts) / 2;
        int second = code(text, length, i + 1);
        int third = code(text, length, i + 2);
        places[count] = i;
        count += (int) (thirds[(text[i] & MASK) << BITS | (second & MASK)] >>> third) & 1;
      }
    }
    return count;
  }

  private int code(char[] text, int length, int i) {
    return i < length ? trie.code(text[i]) : 0;
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
    } else {
      char own = text.charAt(0);
      boolean anyCase =
          form.theme() >= 0 || form.type() == Form.Type.EXCEPT || text.startsWith("The ");
      long seconds = codes(text, 1);
      for (char first : variants[trie.code(own)].toCharArray()) {
        for (int second = 0; second <= MASK; second++) {
          if ((anyCase || first == own || !Character.isLowerCase(first))
              && (seconds >>> second & 1) != 0) {
            thirds[(first & MASK) << BITS | second] |= codes(text, 2);
          }
        }
      }
    }
  }

  /** What the text may have where the form has its char {@code i}: a bit for each code. */
  private long codes(String form, int i) {
    int star = form.indexOf('*');
    if (i >= form.length() || (star >= 0 && i >= star)) {
      return ANY;
    }
    char c = form.charAt(i);
    // A hyphen may stand where a theme's term has a space.
    return 1L << trie.code(c) | (c == ' ' ? 1L << trie.code('-') : 0);
  }
}
