package clippings.mention;

import clippings.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * A double-array trie (Aoe 1989) of forms, walked from the starts of words: a char is read, its
 * code, and one cell.
 *
 * <p>Case does not matter to the trie. In a key, {@code *} stands for any further letters or digits
 * of the word, and {@link #LOOSE_SPACE} for a space or a hyphen.
 */
final class Trie {
  /** In a key: a space that also matches a hyphen. */
  static final char LOOSE_SPACE = '\u0001';

  private static final char STAR = '*';

  /** Set in a base if more is to be asked about than the next char: keys, a star, a loose space. */
  private static final int SPECIAL = 1 << 31;

  /** The code of each char in lower case; 0 if no key has it. */
  private final char[] codes = new char[Character.MAX_VALUE + 1];

  private final int star;
  private final int looseSpace;

  /** Base and check of each node side by side: in a large trie each cell is far away. */
  private final int[] cells;

  /** For each node where its keys are in {@link #values}; negative: its tail; or 0. */
  private final int[] output;

  /** Lists of key numbers, each closed by -1; tails: a key's number, its other codes, and 0. */
  private final int[] values;

  /** Receives the keys that match from one start. */
  interface Sink {
    /** The key with number {@code key} ends before {@code end}. */
    void match(int key, int start, int end);
  }

  /** Builds the trie; the number of a key is its place in the list. */
  Trie(List<String> keys) {
    List<String> coded = encode(keys);
    star = codes[STAR];
    looseSpace = codes[LOOSE_SPACE];
    TrieLayout layout = new TrieLayout(coded, codes[STAR]);
    // In a text these two are no more than themselves.
    codes[STAR] = 0;
    codes[LOOSE_SPACE] = 0;
    cells = layout.cells();
    output = layout.output();
    values = layout.values();
    for (int node = 1; node < output.length; node++) {
      if (output[node] != 0 || child(node, star) != 0 || child(node, looseSpace) != 0) {
        cells[2 * node] |= SPECIAL;
      }
    }
  }

  /** The code of a char, the same in all its cases; 0 if no key has it. */
  int code(char c) {
    return codes[c];
  }

  /**
   * Reports every key that matches from {@code start}, shorter ones first if no star is met.
   *
   * @param text folded chars
   * @param length how many of them count
   */
  void walk(char[] text, int length, int start, Sink sink) {
    walk(1, text, length, start, start, sink);
  }

  private void walk(int node, char[] text, int length, int start, int from, Sink sink) {
    int at = node;
    int i = from;
    while (true) {
      int cell = cells[2 * at];
      if (cell < 0) {
        branch(at, text, length, start, i, sink);
      }
      if (i == length) {
        return;
      }
      int code = codes[text[i]];
      int next = (cell & ~SPECIAL) + code;
      if (code == 0 || cells[2 * next + 1] != at) {
        return;
      }
      at = next;
      i++;
    }
  }

  /** Reports the keys of a node, and follows what else than the next char may follow there. */
  private void branch(int node, char[] text, int length, int start, int i, Sink sink) {
    if (output[node] < 0) {
      follow(-output[node], text, length, start, i, sink);
      return;
    }
    if (output[node] != 0) {
      for (int k = output[node]; values[k] >= 0; k++) {
        sink.match(values[k], start, i);
      }
    }
    int any = child(node, star);
    if (any != 0) {
      for (int k = i; ; k++) {
        walk(any, text, length, start, k, sink);
        if (k == length || !Chars.isWord(text[k])) {
          break;
        }
      }
    }
    int loose = child(node, looseSpace);
    if (loose != 0 && i < length && (text[i] == ' ' || text[i] == '-')) {
      walk(loose, text, length, start, i + 1, sink);
    }
  }

  /** Reports the key of a tail if the text goes on as it does. */
  private void follow(int tail, char[] text, int length, int start, int from, Sink sink) {
    int i = from;
    for (int k = tail + 1; values[k] != 0; k++) {
      int code = values[k];
      if (i == length
          || (codes[text[i]] != code
              && !(code == looseSpace && (text[i] == ' ' || text[i] == '-')))) {
        return;
      }
      i++;
    }
    sink.match(values[tail], start, i);
  }

  private int child(int node, int code) {
    int next = (cells[2 * node] & ~SPECIAL) + code;
    return code != 0 && cells[2 * next + 1] == node ? next : 0;
  }

  /** The keys in codes, which are given out here. */
  private List<String> encode(List<String> keys) {
    List<String> coded = new ArrayList<>(keys.size());
    int count = 0;
    for (String key : keys) {
      char[] chars = key.toCharArray();
      for (int i = 0; i < chars.length; i++) {
        char c = Character.toLowerCase(chars[i]);
        if (codes[c] == 0) {
          codes[c] = (char) ++count;
        }
        chars[i] = codes[c];
      }
      coded.add(new String(chars));
    }
    for (int c = 0; c < codes.length; c++) {
      if (codes[c] == 0) {
        codes[c] = codes[Character.toLowerCase((char) c)];
      }
    }
    return coded;
  }
}
