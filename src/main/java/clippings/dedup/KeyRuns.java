package clippings.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Pairs the bodies that share a key.
 *
 * <p>Few bodies under a key are paired each with each. Of many (a stock phrase, a boilerplate
 * block, a report that hundreds edited) each is paired with {@code 2 *} {@value #LEADERS} leaders
 * only: those most likely to be kept and those most likely to contain the others. So work grows
 * with the entries, not with their square. Copies are not lost by it: where a text was edited by
 * hundreds, its leaders are what the others are copies of; and two that merely sit under the same
 * boilerplate share the keys of all their other text too.
 */
final class KeyRuns {
  /** So many bodies under a key are paired each with each. */
  static final int ALL_PAIRS = 32;

  private static final int LEADERS = 4;

  private KeyRuns() {}

  /**
   * Hands out each pair once for each key it shares, with the shingles of the shorter body.
   *
   * @param entries of some keys, all entries of each
   */
  static void pair(List<KeyEntry> entries, BiConsumer<BodyPair, Integer> output) {
    List<KeyEntry> run = new ArrayList<>();
    for (KeyEntry entry : inOrder(entries)) {
      if (!run.isEmpty() && run.get(0).key() != entry.key()) {
        pairRun(run, output);
        run.clear();
      }
      int last = run.size() - 1;
      if (last >= 0 && run.get(last).body() == entry.body()) {
        run.set(last, run.get(last).and(entry));
      } else {
        run.add(entry);
      }
    }
    pairRun(run, output);
  }

  /**
   * The entries by {@link KeyEntry#ORDER}. Numbers made of a key's first bits and of a place are
   * sorted, then the few entries that share the bits: many times faster than to sort all entries.
   */
  private static List<KeyEntry> inOrder(List<KeyEntry> entries) {
    int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(entries.size());
    long places = (1L << placeBits) - 1;
    long[] order = new long[entries.size()];
    for (int place = 0; place < order.length; place++) {
      order[place] = (entries.get(place).key() & ~places) | place;
    }
    Arrays.sort(order);
    List<KeyEntry> sorted = new ArrayList<>(order.length);
    int start = 0;
    for (int i = 0; i < order.length; i++) {
      if ((order[i] & ~places) != (order[start] & ~places)) {
        sorted.subList(start, i).sort(KeyEntry.ORDER);
        start = i;
      }
      sorted.add(entries.get((int) (order[i] & places)));
    }
    sorted.subList(start, order.length).sort(KeyEntry.ORDER);
    return sorted;
  }

  private static void pairRun(List<KeyEntry> run, BiConsumer<BodyPair, Integer> output) {
    for (KeyEntry entry : run) {
      if (entry.repeated()) {
        output.accept(BodyPair.of(entry.body(), entry.body()), entry.shingles());
      }
    }
    if (run.size() <= ALL_PAIRS) {
      for (int i = 0; i < run.size(); i++) {
        pairEach(run.get(i), run.subList(i + 1, run.size()), output);
      }
    } else {
      List<KeyEntry> byPriority = run.stream().sorted(KeyEntry.PRIORITY).toList();
      List<KeyEntry> byLength = byPriority.stream().sorted(KeyEntry.LONGEST).toList();
      for (int i = 0; i < LEADERS; i++) {
        pairEach(byPriority.get(i), byPriority.subList(i + 1, run.size()), output);
        pairEach(byLength.get(i), byLength.subList(i + 1, run.size()), output);
      }
    }
  }

  private static void pairEach(
      KeyEntry one, List<KeyEntry> others, BiConsumer<BodyPair, Integer> output) {
    for (KeyEntry other : others) {
      output.accept(
          BodyPair.of(one.body(), other.body()), Math.min(one.shingles(), other.shingles()));
    }
  }
}
