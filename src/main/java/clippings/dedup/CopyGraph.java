package clippings.dedup;

import java.util.List;

/**
 * Which bodies are copies of which: only what was verified.
 *
 * @param edges body, body it is a copy of, similarity as the bits of a double
 * @param components body, number of the component of the graph it is in
 */
record CopyGraph(LongTable edges, LongTable components) {

  /** A body is a copy of another. */
  record Edge(long copy, long kept, double similarity) {

    void write(Blob blob) {
      blob.putLong(copy).putLong(kept).putLong(Double.doubleToLongBits(similarity));
    }
  }

  /** The graph of edges as {@link Edge#write} wrote them. */
  static CopyGraph of(LongTable edges) {
    Components components = new Components(Integer.MAX_VALUE);
    for (int row = 0; row < edges.size(); row++) {
      components.join(edges.cell(row, 0), edges.cell(row, 1));
    }
    return new CopyGraph(edges, components.members());
  }

  /** What {@code body} is a copy of. */
  List<Edge> from(long body) {
    return edges.rows(body).stream()
        .map(row -> new Edge(row[0], row[1], Double.longBitsToDouble(row[2])))
        .toList();
  }

  /** The number of the component of {@code body}; its own number if it is alone. */
  long component(long body) {
    int row = components.firstRow(body);
    return row == LongIndex.NONE ? body : components.cell(row, 1);
  }

  /** Whether {@code body} is a copy of another or another of it. */
  boolean has(long body) {
    return components.has(body);
  }
}
