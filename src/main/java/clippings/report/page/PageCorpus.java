package clippings.report.page;

import clippings.report.table.NamedRow;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the page says of the corpus, whoever the study counts. */
final class PageCorpus {
  /** Names of {@code unlisted.csv} that are shown. */
  private static final int MOST_UNLISTED = 10;

  private final SortedMap<String, Sums> periods = new TreeMap<>();
  private final List<NamedRow> unlisted = new ArrayList<>();
  private long unlistedDropped;

  private record Sums(long articles, long words) {
    Sums plus(Sums other) {
      return new Sums(articles + other.articles, words + other.words);
    }
  }

  /** Adds a row of {@code sites_by_period.csv}. */
  void period(NamedRow row) {
    Sums sums = new Sums(Long.parseLong(row.get("articles")), Long.parseLong(row.get("words")));
    periods.merge(row.get("period"), sums, Sums::plus);
  }

  /** Adds a row of {@code unlisted.csv}, in its order. */
  void unlisted(NamedRow row) {
    if (unlisted.size() < MOST_UNLISTED) {
      unlisted.add(row);
    } else {
      unlistedDropped++;
    }
  }

  /** The periods with articles, in order. */
  List<String> periods() {
    return List.copyOf(periods.keySet());
  }

  /** Writes two fields of an object. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("byPeriod");
    for (var period : periods.entrySet()) {
      json.writeStartArray();
      json.writeString(period.getKey());
      json.writeNumber(period.getValue().articles());
      json.writeNumber(period.getValue().words());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("unlisted");
    json.writeNumberField("dropped", unlistedDropped);
    json.writeArrayFieldStart("rows");
    for (NamedRow row : unlisted) {
      json.writeStartArray();
      json.writeString(row.get("name"));
      json.writeNumber(row.get("articles"));
      json.writeNumber(row.get("mentions"));
      json.writeString(row.get("first_date"));
      json.writeString(row.get("last_date"));
      json.writeString(row.get("sentence"));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
