package clippings.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Sentences for the page, as many as fit into a size. Where not all do, every number keeps its
 * first sentence before any keeps its second, and so on.
 */
final class EvidenceSample {
  /** What a row takes beside its text, roughly. */
  private static final int ROW_BYTES = 40;

  private final long mostBytes;
  private final Map<Cell, Integer> seen = new HashMap<>();
  private final PriorityQueue<Candidate> lastFirst =
      new PriorityQueue<>(
          Comparator.comparingInt(Candidate::rank).thenComparingLong(Candidate::order).reversed());
  private final Map<String, String> titles = new HashMap<>();
  private long bytes;
  private long mentions;

  /** A number of a report over time. */
  private record Cell(int name, String period) {}

  /**
   * A counted mention.
   *
   * @param name index of a cast member; of a theme, counted on from the last cast member
   * @param period first day, empty if undated
   */
  record Evidence(
      int name,
      String articleId,
      String date,
      String period,
      String source,
      String url,
      String matchedText,
      String sentence) {

    private int size() {
      return ROW_BYTES + source.length() + url.length() + matchedText.length() + sentence.length();
    }
  }

  private record Candidate(int rank, long order, Evidence evidence) {}

  EvidenceSample(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Adds a mention, in the order of the report. */
  void add(Evidence evidence) {
    int rank = seen.merge(new Cell(evidence.name(), evidence.period()), 1, Integer::sum);
    mentions++;
    if (bytes + evidence.size() > mostBytes
        && !lastFirst.isEmpty()
        && rank >= lastFirst.element().rank()) {
      return; // it would be the first to go
    }
    lastFirst.add(new Candidate(rank, mentions, evidence));
    bytes += evidence.size();
    while (bytes > mostBytes) {
      bytes -= lastFirst.remove().evidence().size();
    }
  }

  /** Looks up the titles of the articles in the sample, which must be complete. */
  TitleLookup titles() {
    lastFirst.forEach(candidate -> titles.put(candidate.evidence().articleId(), ""));
    return (articleId, title) -> titles.computeIfPresent(articleId, (id, none) -> title);
  }

  /** Takes the title of an article; of one that is not in the sample, nothing happens. */
  interface TitleLookup {
    void found(String articleId, String title);
  }

  /**
   * Writes the sample.
   *
   * @param counted how many mentions there are, in the sample or not
   */
  void write(JsonGenerator json, long counted) throws IOException {
    List<Evidence> sample =
        lastFirst.stream()
            .sorted(Comparator.comparingLong(Candidate::order))
            .map(Candidate::evidence)
            .toList();
    Map<String, Integer> articles = new LinkedHashMap<>();
    Map<String, Integer> sentences = new LinkedHashMap<>();
    List<Evidence> firsts = new ArrayList<>();
    json.writeStartObject();
    json.writeNumberField("dropped", counted - sample.size());
    json.writeArrayFieldStart("mentions");
    for (Evidence evidence : sample) {
      if (!articles.containsKey(evidence.articleId())) {
        firsts.add(evidence);
      }
      json.writeStartArray();
      json.writeNumber(evidence.name());
      json.writeNumber(index(articles, evidence.articleId()));
      json.writeNumber(index(sentences, evidence.sentence()));
      json.writeString(evidence.matchedText());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("articles");
    for (Evidence first : firsts) {
      json.writeStartArray();
      json.writeString(first.date());
      json.writeString(first.period());
      json.writeString(titles.getOrDefault(first.articleId(), ""));
      json.writeString(first.source());
      json.writeString(first.url());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (String sentence : sentences.keySet()) {
      json.writeString(sentence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int index(Map<String, Integer> indexes, String key) {
    return indexes.computeIfAbsent(key, unused -> indexes.size());
  }
}
