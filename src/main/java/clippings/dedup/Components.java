package clippings.dedup;

/**
 * Bodies that hang together by pairs: union-find, with an upper limit to the size of a component.
 */
final class Components {
  private final int limit;
  private final LongIndex bodies = new LongIndex();

  /** By the number of a body: the one it hangs on, itself if it is a root. */
  private int[] parents = new int[0];

  /** By the number of a root: the bodies that hang on it, itself included. */
  private int[] sizes = new int[0];

  /** Components of at most {@code limit} bodies; a pair that would make a larger one is ignored. */
  Components(int limit) {
    this.limit = limit;
  }

  /** Puts the components of two bodies together. */
  void join(long one, long other) {
    int first = root(number(one));
    int second = root(number(other));
    int size = sizes[first] + sizes[second];
    if (first != second && size <= limit) {
      boolean smaller = bodies.at(first) < bodies.at(second);
      int root = smaller ? first : second;
      parents[smaller ? second : first] = root;
      sizes[root] = size;
    }
  }

  /** The number of a body's component: the smallest of its bodies. */
  long of(long body) {
    int number = bodies.find(body);
    return number == LongIndex.NONE ? body : bodies.at(root(number));
  }

  /** Each body that was joined to another, and the number of its component. */
  LongTable members() {
    LongTable.Rows members = new LongTable.Rows(2);
    for (int number = 0; number < bodies.size(); number++) {
      members.add(bodies.at(number), bodies.at(root(number)));
    }
    return members.table();
  }

  private int number(long body) {
    int before = bodies.size();
    int number = bodies.add(body);
    if (number == before) {
      parents = LongIndex.roomFor(number, parents);
      sizes = LongIndex.roomFor(number, sizes);
      parents[number] = number;
      sizes[number] = 1;
    }
    return number;
  }

  private int root(int number) {
    int root = number;
    while (parents[root] != root) {
      // Each second body on the way is hung one higher, so that ways stay short.
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
