package clippings.dedup;

/**
 * Which bodies are compared, and where. A pair's signatures must come together on one worker, each
 * travelling once if possible: bodies that hang together share a bin. Where so many hang together
 * that one worker could not hold them (by a boilerplate block, say), they are cut into several
 * bins, and a body whose partner is in another travels there too.
 *
 * @param pairs body, other body, bin
 * @param routes body, bin it travels to
 * @param repeated bodies of several articles
 */
record Candidates(LongTable pairs, LongTable routes, LongTable repeated) {

  private static final int MAX_COMPONENT = 10_000;

  /**
   * Finds a bin for each pair.
   *
   * @param found body, other body; the same for a body of several articles
   * @param bins how many there are
   */
  static Candidates of(LongTable found, int bins) {
    Components components = new Components(MAX_COMPONENT);
    for (int row = 0; row < found.size(); row++) {
      components.join(found.cell(row, 0), found.cell(row, 1));
    }
    LongTable.Rows pairs = new LongTable.Rows(3);
    LongTable.Rows routes = new LongTable.Rows(2);
    LongTable.Rows repeated = new LongTable.Rows(1);
    for (int row = 0; row < found.size(); row++) {
      long first = found.cell(row, 0);
      long second = found.cell(row, 1);
      if (first == second) {
        repeated.add(first);
      } else {
        int bin = Blobs.partition(Mix.of(components.of(first)), bins);
        pairs.add(first, second, bin);
        routes.add(first, bin);
        routes.add(second, bin);
      }
    }
    return new Candidates(pairs.table(), routes.table(), repeated.table());
  }
}
