package clippings.report.page;

import clippings.report.table.NamedRow;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the page counts by site: of the sites with most articles, as many as fit into a number of
 * rows. What the others have together is the difference to all.
 */
final class PageSites {
  private final int mostSites;
  private final int mostRows;
  private final Map<String, Site> byName = new HashMap<>();

  /** By their place in {@code sites.csv}, most articles first. */
  private final TreeMap<Integer, Site> kept = new TreeMap<>();

  private int sites;
  private int rows;

  /** The reports of a site; a row has the numbers that the page needs. */
  private record Site(
      NamedRow total, List<Numbers> periods, List<Numbers> names, List<Numbers> namesInPeriods) {
    int rows() {
      return periods.size() + names.size() + namesInPeriods.size();
    }
  }

  /**
   * A row.
   *
   * @param period first day, empty in a row of all periods
   * @param name index, -1 in a row of nobody
   * @param counts the numbers as they are written
   */
  private record Numbers(String period, int name, List<String> counts) {}

  PageSites(int mostSites, int mostRows) {
    this.mostSites = mostSites;
    this.mostRows = mostRows;
  }

  /** Adds a row of {@code sites.csv}, in its order and before any other. */
  void site(NamedRow row) {
    int place = sites++;
    if (place < mostSites) {
      Site site = new Site(row, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      byName.put(row.get("site"), site);
      kept.put(place, site);
    }
  }

  /** Adds a row of {@code sites_by_period.csv}. */
  void period(NamedRow row) {
    Site site = byName.get(row.get("site"));
    if (site != null) {
      add(site.periods(), numbers(row, -1, "articles", "words"));
    }
  }

  /** Adds a row of {@code cast_by_site.csv} or {@code themes_by_site.csv}. */
  void name(NamedRow row, int name) {
    Site site = byName.get(row.get("site"));
    if (site != null) {
      boolean ofCast = row.columns().containsKey("character_mentions");
      add(
          site.names(),
          ofCast
              ? numbers(row, name, "articles", "mentions", "undated_mentions", "character_mentions")
              : numbers(row, name, "articles", "mentions", "undated_mentions"));
    }
  }

  /** Adds a row of {@code cast_by_site_period.csv} or {@code themes_by_site_period.csv}. */
  void nameInPeriod(NamedRow row, int name) {
    Site site = byName.get(row.get("site"));
    if (site != null && !row.get("mentions").equals("0")) { // else nothing of it counts
      add(site.namesInPeriods(), numbers(row, name, "articles", "mentions"));
    }
  }

  private static Numbers numbers(NamedRow row, int name, String... columns) {
    String period = row.columns().containsKey("period") ? row.get("period") : "";
    return new Numbers(period, name, Stream.of(columns).map(row::get).toList());
  }

  private void add(List<Numbers> to, Numbers row) {
    to.add(row);
    rows++;
    while (rows > mostRows) {
      Site fewestArticles = kept.pollLastEntry().getValue();
      byName.values().remove(fewestArticles);
      rows -= fewestArticles.rows();
    }
  }

  /**
   * Writes an object.
   *
   * @param periods those with articles, in order, which are written as their indexes
   */
  void write(JsonGenerator json, List<String> periods) throws IOException {
    Map<String, Integer> indexes = new HashMap<>();
    periods.forEach(period -> indexes.put(period, indexes.size()));
    json.writeStartObject();
    json.writeNumberField("dropped", sites - kept.size());
    json.writeArrayFieldStart("rows");
    for (Site site : kept.values()) {
      json.writeStartObject();
      json.writeStringField("name", site.total().get("site"));
      json.writeFieldName("articles");
      json.writeNumber(site.total().get("articles"));
      json.writeStringField("first", site.total().get("first_date"));
      json.writeStringField("last", site.total().get("last_date"));
      write(json, "periods", site.periods(), indexes);
      write(json, "names", site.names(), indexes);
      write(json, "namesInPeriods", site.namesInPeriods(), indexes);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(
      JsonGenerator json, String field, List<Numbers> rows, Map<String, Integer> periods)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Numbers row : rows) {
      json.writeStartArray();
      Integer period = periods.get(row.period());
      if (period != null) {
        json.writeNumber(period);
      }
      if (row.name() >= 0) {
        json.writeNumber(row.name());
      }
      for (String count : row.counts()) {
        json.writeNumber(count);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
