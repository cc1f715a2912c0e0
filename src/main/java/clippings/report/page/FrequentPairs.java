package clippings.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The pairs of a report that are in most articles together, in the order of the report. */
final class FrequentPairs {
  private final int most;
  private final PriorityQueue<Pair> rarestFirst =
      new PriorityQueue<>(
          Comparator.comparingLong(Pair::articles)
              .thenComparing(Comparator.comparingInt(Pair::order).reversed()));
  private int rows;

  private record Pair(int order, int one, int other, long articles, String sentences) {}

  FrequentPairs(int most) {
    this.most = most;
  }

  /** Adds a pair, given by indexes of cast or themes, in the order of the report. */
  void add(int one, int other, String articles, String sentences) {
    rarestFirst.add(new Pair(rows++, one, other, Long.parseLong(articles), sentences));
    if (rarestFirst.size() > most) {
      rarestFirst.remove();
    }
  }

  void write(JsonGenerator json) throws IOException {
    List<Pair> pairs = rarestFirst.stream().sorted(Comparator.comparingInt(Pair::order)).toList();
    json.writeStartObject();
    json.writeNumberField("dropped", rows - pairs.size());
    json.writeArrayFieldStart("rows");
    for (Pair pair : pairs) {
      json.writeStartArray();
      json.writeNumber(pair.one());
      json.writeNumber(pair.other());
      json.writeNumber(pair.articles());
      json.writeNumber(pair.sentences());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
