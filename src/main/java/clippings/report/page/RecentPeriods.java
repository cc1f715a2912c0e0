package clippings.report.page;

import clippings.report.table.NamedRow;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The latest periods of a report over time: as many as fit into a number of rows. */
final class RecentPeriods {
  private final int mostRows;
  private final Deque<Column> columns = new ArrayDeque<>();
  private int rows;
  private long dropped;

  private record Column(String start, List<String> articles, List<String> mentions) {}

  RecentPeriods(int mostRows) {
    this.mostRows = mostRows;
  }

  /** Adds a row of {@code cast_by_period.csv} or {@code themes_by_period.csv}, in their order. */
  void add(NamedRow row) {
    String start = row.get("period");
    if (columns.isEmpty() || !columns.getLast().start().equals(start)) {
      columns.add(new Column(start, new ArrayList<>(), new ArrayList<>()));
    }
    columns.getLast().articles().add(row.get("articles"));
    columns.getLast().mentions().add(row.get("mentions"));
    rows++;
    while (rows > mostRows && columns.size() > 1) {
      rows -= columns.removeFirst().articles().size();
      dropped++;
    }
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("dropped", dropped);
    json.writeArrayFieldStart("periods");
    for (Column column : columns) {
      json.writeString(column.start());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("articles");
    for (Column column : columns) {
      numbers(json, column.articles());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Column column : columns) {
      numbers(json, column.mentions());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, List<String> values) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }
}
