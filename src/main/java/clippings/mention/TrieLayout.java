package clippings.mention;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * Finds each node of a {@link Trie} its place. The root is node 1; the child of a node by a code is
 * at the node's base plus the code, and its check says whose child it is. Where only one key goes
 * on, the rest of it is a tail: it lies in one piece and needs no nodes.
 */
final class TrieLayout {
  private static final int ROOT = 1;

  private final List<String> keys;
  private final char star;
  private final int codes;
  private int[] values = new int[1024];
  private int valueCount = 1;
  private int[] base = new int[1024];
  private int[] check = new int[1024];
  private int[] output = new int[1024];
  private int lowestFree = ROOT + 1;

  /** Keys {@code from} to {@code to} in order start with the same {@code depth} codes. */
  private record Range(int node, int depth, int from, int to) {}

  /**
   * Lays out all keys breadth first; each is a string of codes, none of them 0.
   *
   * @param star the code that is in no tail
   */
  TrieLayout(List<String> keys, char star) {
    this.keys = keys;
    this.star = star;
    this.codes = keys.stream().flatMapToInt(String::chars).max().orElse(0) + 1;
    check[ROOT] = ROOT;
    int[] order =
        IntStream.range(0, keys.size())
            .boxed()
            .sorted((a, b) -> keys.get(a).compareTo(keys.get(b)))
            .mapToInt(key -> key)
            .toArray();
    Queue<Range> queue = new ArrayDeque<>();
    queue.add(new Range(ROOT, 0, 0, order.length));
    while (!queue.isEmpty()) {
      Range range = queue.remove();
      if (!addTail(range, order)) {
        addChildren(range, addKeys(range, order), order, queue);
      }
    }
    // A child is looked up without asking whether the cells reach that far.
    grow(Arrays.stream(base).max().orElse(0) + codes);
  }

  /** Base and check of each node in turn. */
  int[] cells() {
    int[] cells = new int[2 * base.length];
    for (int node = 0; node < base.length; node++) {
      cells[2 * node] = base[node];
      cells[2 * node + 1] = check[node];
    }
    return cells;
  }

  /** For each node where its keys are in {@link #values}; negative: its tail; or 0. */
  int[] output() {
    return output;
  }

  /** Lists of key numbers, each closed by -1; tails: a key's number, its other codes, and 0. */
  int[] values() {
    return values;
  }

  /** Whether all that goes on from here is the rest of one key. */
  private boolean addTail(Range range, int[] order) {
    if (range.to - range.from != 1 || range.depth == 0) {
      return false;
    }
    String key = keys.get(order[range.from]);
    if (range.depth == key.length() || key.indexOf(star, range.depth) >= 0) {
      return false;
    }
    output[range.node] = -valueCount;
    addValue(order[range.from]);
    key.substring(range.depth).chars().forEach(this::addValue);
    addValue(0);
    return true;
  }

  private void addValue(int value) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, 2 * valueCount);
    }
    values[valueCount++] = value;
  }

  /** Notes the keys that end here; gives where the others start. */
  private int addKeys(Range range, int[] order) {
    int from = range.from;
    while (from < range.to && keys.get(order[from]).length() == range.depth) {
      from++;
    }
    if (from > range.from) {
      output[range.node] = valueCount;
      for (int k = range.from; k < from; k++) {
        addValue(order[k]);
      }
      addValue(-1);
    }
    return from;
  }

  private void addChildren(Range range, int from, int[] order, Queue<Range> queue) {
    int[] bounds = new int[codes + 1];
    char[] labels = new char[codes];
    int children = 0;
    for (int k = from; k < range.to; k++) {
      char label = keys.get(order[k]).charAt(range.depth);
      if (children == 0 || labels[children - 1] != label) {
        bounds[children] = k;
        labels[children++] = label;
      }
    }
    if (children == 0) {
      return;
    }
    bounds[children] = range.to;
    int place = place(labels, children);
    base[range.node] = place;
    for (int k = 0; k < children; k++) {
      check[place + labels[k]] = range.node;
      queue.add(new Range(place + labels[k], range.depth + 1, bounds[k], bounds[k + 1]));
    }
  }

  /** The lowest base with which all labels fall on free places. */
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
