package clippings.mention;

import clippings.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all forms of a study in a text. The chars at each start of a word are looked up in a table
 * of how forms start, and the forms found there are compared. Case does not matter. In a form,
 * {@code *} stands for any further letters or digits of the word; in a theme's term a space is a
 * hyphen, too.
 */
final class FormFinder {
  private static final char STAR = '*';

  /** So many chars of a form are looked up; of a shorter one, or one with a star, fewer. */
  private static final int LONGEST = 6;

  private static final int BUCKETS = 1 << 16;

  private static final int[] NONE = {};

  /** Each char in lower case; a hyphen is a space. */
  private static final char[] PLAIN = plain();

  private final List<Form> forms;

  /** By the number of chars and their hash: the numbers of the forms that start so. */
  private final int[][][] starts = new int[LONGEST + 1][BUCKETS][];

  /** Hashes of the first two chars of those that have more. */
  private final boolean[] pairs = new boolean[BUCKETS];

  /** Receives the forms that match. */
  @FunctionalInterface
  interface Sink {
    /** The form with number {@code form} stands from {@code start} to {@code end}. */
    void match(int form, int start, int end);
  }

  /** Makes the table; the number of a form is its place in the list. */
  FormFinder(List<Form> forms) {
    this.forms = forms;
    for (int[][] table : starts) {
      Arrays.fill(table, NONE);
    }
    for (int form = 0; form < forms.size(); form++) {
      String text = forms.get(form).text();
      int star = text.indexOf(STAR);
      int length = Math.min(LONGEST, star < 0 ? text.length() : star);
      int hash = 0;
      for (int i = 0; i < length; i++) {
        hash = next(hash, text.charAt(i));
        if (i == 1) {
          pairs[hash] = true;
        }
      }
      starts[length][hash] = with(starts[length][hash], form);
    }
  }

  /** Hands on every form in the first {@code length} chars of a text, by its start. */
  void find(char[] text, int length, Sink sink) {
    int before = 0;
    for (int start = 0; start < length; start++) {
      int kind = Chars.kind(text[start]);
      // Within words, where most chars stand, nothing starts but where they are words alone.
      if ((before & Chars.WORD) == 0 || ((before | kind) & Chars.ALONE) != 0) {
        find(text, length, start, sink);
      }
      before = kind;
    }
  }

  private void find(char[] text, int length, int start, Sink sink) {
    int hash = 0;
    for (int count = 1; count <= LONGEST && start + count <= length; count++) {
      hash = next(hash, text[start + count - 1]);
      if (count == 2 && !pairs[hash]) {
        return;
      }
      for (int form : starts[count][hash]) {
        match(form, text, length, start, start, 0, sink);
      }
    }
  }

  /** Hands on a form that stands at {@code start} if the text from {@code at} is its rest. */
  private void match(int form, char[] text, int length, int start, int at, int from, Sink sink) {
    String own = forms.get(form).text();
    boolean loose = forms.get(form).theme() >= 0;
    int i = at;
    int k = from;
    while (k < own.length() && own.charAt(k) != STAR) {
      if (i == length || !fits(own.charAt(k), text[i], loose)) {
        return;
      }
      i++;
      k++;
    }
    if (k == own.length()) {
      sink.match(form, start, i);
      return;
    }
    match(form, text, length, start, i, k + 1, sink);
    while (i < length && Chars.isWord(text[i])) {
      i++;
      match(form, text, length, start, i, k + 1, sink);
    }
  }

  private static boolean fits(char own, char c, boolean loose) {
    return own == c || (PLAIN[own] == PLAIN[c] && (c != '-' || loose) && own != '-');
  }

  private static int next(int hash, char c) {
    return (hash * 31 + PLAIN[c]) & (BUCKETS - 1);
  }

  private static int[] with(int[] numbers, int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[more.length - 1] = number;
    return more;
  }

  private static char[] plain() {
    char[] plain = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = c == '-' ? ' ' : Character.toLowerCase((char) c);
    }
    return plain;
  }
}
