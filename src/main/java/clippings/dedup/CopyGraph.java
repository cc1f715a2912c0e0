package clippings.dedup;

import java.nio.ByteBuffer;
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

    static Edge read(ByteBuffer in) {
      return new Edge(in.getLong(), in.getLong(), Double.longBitsToDouble(in.getLong()));
    }
  }

  static CopyGraph of(List<Edge> found) {
    Components components = new Components(Integer.MAX_VALUE);
    found.forEach(edge -> components.join(edge.copy(), edge.kept()));
    LongTable.Rows edges = new LongTable.Rows(3);
    LongTable.Rows members = new LongTable.Rows(2);
    for (Edge edge : found) {
      edges.add(edge.copy(), edge.kept(), Double.doubleToLongBits(edge.similarity()));
      members.add(edge.copy(), components.of(edge.copy()));
      members.add(edge.kept(), components.of(edge.kept()));
    }
    return new CopyGraph(edges.table(), members.table());
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
