package clippings.dedup;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

  private final SharedKeys keys;
  private final Blobs blobs;
  private final Blobs.Sink out;

  /** Those that are likely to be kept come first: the earliest, then the longest. */
  private final Comparator<Integer> priority;

  /** Those that may contain others come first. */
  private final Comparator<Integer> longest;

  private KeyRuns(SharedKeys keys, int partitions, Blobs.Sink out) {
    this.keys = keys;
    this.blobs = new Blobs(partitions);
    this.out = out;
    Comparator<Integer> day = Comparator.comparingInt(keys::day);
    Comparator<Integer> shingles = Comparator.<Integer>comparingInt(keys::shingles).reversed();
    priority = day.thenComparing(shingles).thenComparingLong(keys::body);
    longest = shingles.thenComparing(day).thenComparingLong(keys::body);
  }

  /**
   * Writes each pair once for each key it shares, and each body that several articles have as a
   * pair with itself, for {@link PairCounts#read}.
   *
   * @param partitions that pairs are spread over
   * @throws IOException if the blobs are not taken
   */
  static void pair(SharedKeys keys, int partitions, Blobs.Sink out) throws IOException {
    KeyRuns runs = new KeyRuns(keys, partitions, out);
    for (int body = 0; body < keys.bodies(); body++) {
      if (keys.isRepeated(body)) {
        runs.pair(body, body);
      }
    }
    for (int key = 0; key < keys.keys(); key++) {
      runs.pairRun(keys.bodiesOf(key));
    }
    out.take(runs.blobs.take());
  }

  private void pairRun(int[] run) throws IOException {
    if (run.length <= ALL_PAIRS) {
      for (int i = 0; i < run.length; i++) {
        for (int j = i + 1; j < run.length; j++) {
          pair(run[i], run[j]);
        }
      }
    } else {
      pairWithLeaders(Arrays.stream(run).boxed().sorted(priority).toList());
      pairWithLeaders(Arrays.stream(run).boxed().sorted(longest).toList());
    }
  }

  private void pairWithLeaders(List<Integer> run) throws IOException {
    for (int leader = 0; leader < LEADERS; leader++) {
      for (int other : run.subList(leader + 1, run.size())) {
        pair(run.get(leader), other);
      }
    }
  }

  private void pair(int one, int other) throws IOException {
    int shingles = Math.min(keys.shingles(one), keys.shingles(other));
    PairCounts.write(BodyPair.of(keys.body(one), keys.body(other)), shingles, blobs);
    if (blobs.isFull()) {
      out.take(blobs.take());
    }
  }
}
