package clippings.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why passages of a page are no part of its article, while that is being found out. */
final class Reasons {
  private final List<Optional<Furniture>> reasons = new ArrayList<>();

  /** The reason of the next passage; empty if it is part of the article. */
  void add(Optional<Furniture> reason) {
    reasons.add(reason);
  }

  boolean kept(int i) {
    return reasons.get(i).isEmpty();
  }

  boolean is(int i, Furniture furniture) {
    return reasons.get(i).equals(Optional.of(furniture));
  }

  Optional<Furniture> get(int i) {
    return reasons.get(i);
  }

  void drop(int i, Furniture furniture) {
    reasons.set(i, Optional.of(furniture));
  }

  /** Drops those of a range that were still kept. */
  void drop(int from, int to, Furniture furniture) {
    for (int i = from; i < to; i++) {
      if (kept(i)) {
        drop(i, furniture);
      }
    }
  }

  void keep(int i) {
    reasons.set(i, Optional.empty());
  }
}
