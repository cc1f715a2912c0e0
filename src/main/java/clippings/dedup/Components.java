package clippings.dedup;

import java.util.HashMap;
import java.util.Map;

/**
 * Bodies that hang together by pairs: union-find, with an upper limit to the size of a component.
 */
final class Components {
  private final int limit;
  private final Map<Long, Long> parents = new HashMap<>();
  private final Map<Long, Integer> sizes = new HashMap<>();

  /** Components of at most {@code limit} bodies; a pair that would make a larger one is ignored. */
  Components(int limit) {
    this.limit = limit;
  }

  /** Puts the components of two bodies together. */
  void join(long one, long other) {
    long first = of(one);
    long second = of(other);
    int size = sizes.getOrDefault(first, 1) + sizes.getOrDefault(second, 1);
    if (first != second && size <= limit) {
      parents.put(Math.max(first, second), Math.min(first, second));
      sizes.put(Math.min(first, second), size);
    }
  }

  /** The number of a body's component: the smallest of its bodies. */
  long of(long body) {
    long root = body;
    for (long parent = parent(root); parent != root; parent = parent(root)) {
      // Each second body on the way is hung one higher, so that ways stay short.
      parents.put(root, parent(parent));
      root = parent;
    }
    return root;
  }

  private long parent(long body) {
    return parents.getOrDefault(body, body);
  }
}
