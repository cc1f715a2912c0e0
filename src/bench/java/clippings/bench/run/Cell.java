package clippings.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rounds of one contender on one corpus. */
final class Cell {
  private final Contender contender;
  private final Corpora.Sized corpus;
  private final boolean evidence;
  private final List<Outcome> outcomes = new ArrayList<>();

  Cell(Contender contender, Corpora.Sized corpus, boolean evidence) {
    this.contender = contender;
    this.corpus = corpus;
    this.evidence = evidence;
  }

  Contender contender() {
    return contender;
  }

  Corpora.Sized corpus() {
    return corpus;
  }

  boolean evidence() {
    return evidence;
  }

  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** Seconds of the good rounds, sorted. */
  List<Double> seconds() {
    return good().stream().map(Outcome::seconds).sorted().toList();
  }

  /** The median of the good rounds' seconds; empty if there is none. */
  Optional<Double> median() {
    return median(seconds());
  }

  /** The same of their CPU seconds. */
  Optional<Double> medianCpu() {
    return median(good().stream().map(outcome -> outcome.usage().cpuSeconds()).sorted().toList());
  }

  private static Optional<Double> median(List<Double> sorted) {
    int n = sorted.size();
    return n == 0
        ? Optional.empty()
        : Optional.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2);
  }

  /** The most memory of any round. */
  long peakBytes() {
    return outcomes.stream().mapToLong(outcome -> outcome.usage().peakBytes()).max().orElse(0);
  }

  /** What the good rounds gave, each result once. */
  List<String> results() {
    return good().stream().map(Outcome::result).distinct().toList();
  }

  /** Why rounds failed, each fault once. */
  List<String> faults() {
    return outcomes.stream().map(Outcome::fault).filter(f -> !f.isEmpty()).distinct().toList();
  }

  private List<Outcome> good() {
    return outcomes.stream().filter(outcome -> !outcome.failed()).toList();
  }
}
