package clippings.dedup;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which bodies are compared, and where. A pair's signatures must come together on one worker, each
 * travelling once if possible: bodies that hang together share a bin. Where so many hang together
 * that one worker could not hold them (by a boilerplate block, say), they are cut into several
 * bins, and a body whose partner is in another travels there too.
 *
 * @param pairs bin, body, other body
 * @param routes body, bin it travels to
 * @param repeated bodies of several articles
 */
record Candidates(LongTable pairs, LongTable routes, LongTable repeated) implements Serializable {

  private static final int MAX_COMPONENT = 10_000;

  /** Finds a bin for each pair. */
  static Candidates of(Collection<BodyPair> found) {
    List<BodyPair> sorted =
        found.stream()
            .sorted(Comparator.comparingLong(BodyPair::first).thenComparingLong(BodyPair::second))
            .toList();
    Components components = new Components(MAX_COMPONENT);
    sorted.forEach(pair -> components.join(pair.first(), pair.second()));
    List<long[]> pairs = new ArrayList<>();
    List<long[]> routes = new ArrayList<>();
    List<long[]> repeated = new ArrayList<>();
    for (BodyPair pair : sorted) {
      if (pair.isRepetition()) {
        repeated.add(new long[] {pair.first()});
      } else {
        long bin = Blobs.partition(Mix.of(components.of(pair.first())));
        pairs.add(new long[] {bin, pair.first(), pair.second()});
        routes.add(new long[] {pair.first(), bin});
        routes.add(new long[] {pair.second(), bin});
      }
    }
    return new Candidates(
        LongTable.of(3, pairs), LongTable.of(2, routes), LongTable.of(1, repeated));
  }
}
