package clippings.report.page;

import clippings.report.table.CellText;
import clippings.report.table.NamedRow;
import clippings.report.table.StagedReports;
import clippings.study.Study;
import clippings.text.Visible;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the page shows: rows of the other reports, read back from the staging folder. Names are
 * written once; elsewhere they are indexes: of the cast, and of the themes counted on from there.
 * What grows with the corpus or the time covered is cut at a size, and the page is told how much.
 */
public final class PageData {
  private static final int MOST_GRID_ROWS = 60_000;
  private static final int MOST_PAIRS = 5_000;
  private static final int MOST_SITES = 100;
  private static final int MOST_SITE_ROWS = 40_000;

  private static final JsonFactory JSON = new JsonFactory();

  private final Study study;
  private final List<String> mentionFiles;
  private final Map<String, String> summary = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> totals = new HashMap<>();
  private final RecentPeriods cast = new RecentPeriods(MOST_GRID_ROWS);
  private final RecentPeriods themes = new RecentPeriods(MOST_GRID_ROWS);
  private final FrequentPairs pairs = new FrequentPairs(MOST_PAIRS);
  private final FrequentPairs castThemes = new FrequentPairs(MOST_PAIRS);
  private final EvidenceSample evidence = new EvidenceSample();
  private final PageCorpus corpus = new PageCorpus();
  private final PageSites sites = new PageSites(MOST_SITES, MOST_SITE_ROWS);

  private PageData(Study study, List<String> mentionFiles) {
    this.study = study;
    this.mentionFiles = mentionFiles;
  }

  /** Reads what the page shows. */
  public static PageData read(Study study, StagedReports reports) throws IOException {
    PageData data = new PageData(study, reports.fileNames("mentions"));
    data.readCounts(reports);
    data.readEvidence(reports);
    return data;
  }

  private void readCounts(StagedReports reports) throws IOException {
    Map<String, Integer> names = indexes(castNames(), 0);
    Map<String, Integer> themeNames = indexes(themeNames(), study.cast().size());
    reports.forEach("summary.csv", row -> summary.put(row.get("measure"), row.get("value")));
    reports.forEach("cast.csv", row -> totals.put("c" + row.get("cast_member"), row.toMap()));
    reports.forEach("themes.csv", row -> totals.put("t" + row.get("theme"), row.toMap()));
    reports.forEach("sites_by_period.csv", corpus::period);
    readSites(reports, names, themeNames);
    reports.forEach("unlisted.csv", corpus::unlisted);
    reports.forEach("cast_by_period.csv", cast::add);
    reports.forEach("themes_by_period.csv", themes::add);
    reports.forEach("cast_pairs.csv", row -> add(pairs, row, names, "other_member", names));
    reports.forEach("cast_themes.csv", row -> add(castThemes, row, names, "theme", themeNames));
  }

  private void readSites(
      StagedReports reports, Map<String, Integer> names, Map<String, Integer> themes)
      throws IOException {
    reports.forEach("sites.csv", sites::site);
    reports.forEach("sites_by_period.csv", sites::period);
    reports.forEach(
        "cast_by_site.csv", row -> sites.name(row, index(names, row.get("cast_member"))));
    reports.forEach("themes_by_site.csv", row -> sites.name(row, index(themes, row.get("theme"))));
    reports.forEach(
        "cast_by_site_period.csv",
        row -> sites.nameInPeriod(row, index(names, row.get("cast_member"))));
    reports.forEach(
        "themes_by_site_period.csv",
        row -> sites.nameInPeriod(row, index(themes, row.get("theme"))));
  }

  /** Adds a member of the cast and who or what stands in another column. */
  private static void add(
      FrequentPairs to,
      NamedRow row,
      Map<String, Integer> cast,
      String other,
      Map<String, Integer> others) {
    to.add(
        index(cast, row.get("cast_member")),
        index(others, row.get(other)),
        row.get("articles"),
        row.get("sentences"));
  }

  private void readEvidence(StagedReports reports) throws IOException {
    for (String file : mentionFiles) {
      try (InputStream in = reports.open(file, EvidenceSample.ENDING)) {
        evidence.addAll(in);
      }
    }
  }

  /** Writes all of it as JSON; leaves {@code to} open. */
  void write(Writer to) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(to)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("title", Visible.of(study.title()));
      json.writeStringField("period", study.period().label());
      json.writeObjectFieldStart("summary");
      for (Map.Entry<String, String> value : summary.entrySet()) {
        json.writeStringField(value.getKey(), value.getValue());
      }
      json.writeEndObject();
      writeNames(json);
      corpus.write(json);
      json.writeFieldName("sites");
      sites.write(json, corpus.periods());
      json.writeFieldName("castByPeriod");
      cast.write(json);
      json.writeFieldName("themesByPeriod");
      themes.write(json);
      json.writeFieldName("pairs");
      pairs.write(json);
      json.writeFieldName("castThemes");
      castThemes.write(json);
      writeStrings(json, "mentionFiles", mentionFiles);
      json.writeFieldName("evidence");
      evidence.write(json, mentionFiles.isEmpty() ? 0 : countedMentions());
      json.writeEndObject();
    }
  }

  /** Of cast by name and of themes: those that have evidence. */
  private long countedMentions() {
    return totals.values().stream()
        .mapToLong(total -> Long.parseLong(total.getOrDefault("mentions", "0")))
        .sum();
  }

  private void writeNames(JsonGenerator json) throws IOException {
    json.writeNumberField("castSize", study.cast().size());
    json.writeArrayFieldStart("names");
    for (String name : castNames()) {
      writeName(json, name, totals.getOrDefault("c" + CellText.onOneLine(name), Map.of()));
    }
    for (String name : themeNames()) {
      writeName(json, name, totals.getOrDefault("t" + CellText.onOneLine(name), Map.of()));
    }
    json.writeEndArray();
  }

  private static void writeName(JsonGenerator json, String name, Map<String, String> total)
      throws IOException {
    json.writeStartArray();
    json.writeString(Visible.of(name));
    json.writeNumber(total.getOrDefault("articles", "0"));
    json.writeNumber(total.getOrDefault("mentions", "0"));
    json.writeNumber(total.getOrDefault("undated_mentions", "0"));
    json.writeEndArray();
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private List<String> castNames() {
    return study.cast().stream().map(member -> member.name()).toList();
  }

  private List<String> themeNames() {
    return study.themes().stream().map(theme -> theme.name()).toList();
  }

  private static Map<String, Integer> indexes(List<String> names, int from) {
    Map<String, Integer> indexes = new HashMap<>();
    IntStream.range(0, names.size())
        .forEach(i -> indexes.put(CellText.onOneLine(names.get(i)), from + i));
    return indexes;
  }

  private static int index(Map<String, Integer> indexes, String name) {
    Integer index = indexes.get(name);
    if (index == null) {
      throw new IllegalStateException("a report names " + name + ", who is not in the study");
    }
    return index;
  }
}
