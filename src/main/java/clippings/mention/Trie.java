package clippings.mention;

import clippings.text.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A double-array trie (Aoe 1989) of forms, walked from the starts of words. Two array reads a char,
 * no objects.
 *
 * <p>Case does not matter to the trie. In a key, {@code *} stands for any further letters or digits
 * of the word, and {@link #LOOSE_SPACE} for a space or a hyphen.
 */
final class Trie {
  /** In a key: a space that also matches a hyphen. */
  static final char LOOSE_SPACE = '\u0001';

  private static final char STAR = '*';

  /** The code of each char in lower case; 0 if no key has it. */
  private final char[] codes = new char[Character.MAX_VALUE + 1];

  private int codeCount = 1;
  private int[] base = new int[1024];
  private int[] check = new int[1024];

  private int star;
  private int looseSpace;

  /** Whether a node has more to ask about than its next char: keys, a star, a loose space. */
  private boolean[] special = new boolean[0];

  /** For each node the first of its keys in {@link #values}, or 0. */
  private int[] output = new int[1024];

  /** Lists of key numbers, each closed by -1. */
  private int[] values;

  private int valueCount = 1;
  private int lowestFree = 2;

  /** Receives the keys that match from one start. */
  interface Sink {
    /** The key with number {@code key} ends before {@code end}. */
    void match(int key, int start, int end);
  }

  /** Builds the trie; the number of a key is its place in the list. */
  Trie(List<String> keys) {
    String[] coded = new String[keys.size()];
    Integer[] order = new Integer[keys.size()];
    for (int i = 0; i < order.length; i++) {
      coded[i] = encode(keys.get(i));
      order[i] = i;
    }
    foldCase();
    Arrays.sort(order, (a, b) -> coded[a].compareTo(coded[b]));
    int[] lists = new int[keys.size() * 2 + 1];
    values = lists;
    check[1] = 1;
    insert(1, coded, order);
    star = codes[STAR];
    looseSpace = codes[LOOSE_SPACE];
    // In a text these two are no more than themselves.
    codes[STAR] = 0;
    codes[LOOSE_SPACE] = 0;
    special = new boolean[base.length];
    for (int node = 1; node + codeCount < base.length; node++) {
      special[node] = output[node] != 0 || child(node, star) != 0 || child(node, looseSpace) != 0;
    }
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
      if (special[at]) {
        branch(at, text, length, start, i, sink);
      }
      if (i == length) {
        return;
      }
      int code = codes[text[i]];
      int next = base[at] + code;
      if (code == 0 || check[next] != at) {
        return;
      }
      at = next;
      i++;
    }
  }

  /** Reports the keys of a node, and follows what else than the next char may follow there. */
  private void branch(int node, char[] text, int length, int start, int i, Sink sink) {
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

  private int child(int node, int code) {
    int next = base[node] + code;
    return code != 0 && check[next] == node ? next : 0;
  }

  private String encode(String key) {
    char[] coded = key.toCharArray();
    for (int i = 0; i < coded.length; i++) {
      char c = Character.toLowerCase(coded[i]);
      if (codes[c] == 0) {
        codes[c] = (char) codeCount++;
      }
      coded[i] = codes[c];
    }
    return new String(coded);
  }

  private void foldCase() {
    for (int c = 0; c < codes.length; c++) {
      if (codes[c] == 0) {
        codes[c] = codes[Character.toLowerCase((char) c)];
      }
    }
  }

  /** Lays out all keys breadth first: {@code order} lists them sorted. */
  private void insert(int root, String[] coded, Integer[] order) {
    record Range(int node, int depth, int from, int to) {}
    List<Range> queue = new ArrayList<>();
    queue.add(new Range(root, 0, 0, order.length));
    for (int q = 0; q < queue.size(); q++) {
      Range range = queue.get(q);
      int from = range.from;
      while (from < range.to && coded[order[from]].length() == range.depth) {
        from++;
      }
      if (from > range.from) {
        output[range.node] = valueCount;
        for (int k = range.from; k < from; k++) {
          values[valueCount++] = order[k];
        }
        values[valueCount++] = -1;
      }
      if (from == range.to) {
        continue;
      }
      int[] bounds = new int[codeCount + 1];
      char[] labels = new char[codeCount];
      int children = 0;
      for (int k = from; k < range.to; k++) {
        char label = coded[order[k]].charAt(range.depth);
        if (children == 0 || labels[children - 1] != label) {
          bounds[children] = k;
          labels[children++] = label;
        }
      }
      bounds[children] = range.to;
      int place = place(labels, children);
      base[range.node] = place;
      for (int k = 0; k < children; k++) {
        check[place + labels[k]] = range.node;
        queue.add(new Range(place + labels[k], range.depth + 1, bounds[k], bounds[k + 1]));
      }
    }
    // A child is looked up without asking whether the arrays reach that far.
    grow(lastUsed() + codeCount + 1);
  }

  private int lastUsed() {
    int last = 1;
    for (int i = 0; i < base.length; i++) {
      last = Math.max(last, base[i]);
    }
    return last;
  }

  private int place(char[] labels, int count) {
    while (lowestFree < check.length && check[lowestFree] != 0) {
      lowestFree++;
    }
    for (int place = Math.max(1, lowestFree - labels[0]); ; place++) {
      grow(place + labels[count - 1] + 1);
      boolean free = true;
      for (int k = 0; free && k < count; k++) {
        free = check[place + labels[k]] == 0;
      }
      if (free) {
        return place;
      }
    }
  }

  private void grow(int size) {
    if (size >= check.length) {
      int more = Math.max(size + 1, check.length * 2);
      base = Arrays.copyOf(base, more);
      check = Arrays.copyOf(check, more);
      output = Arrays.copyOf(output, more);
    }
  }
}
