package clippings.report.page;

import clippings.coder.RecordCoder;
import clippings.report.table.CellText;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
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
 *
 * <p>A sample of a part of the report is taken where that is written. All of them, one after the
 * other, are sampled again.
 */
public final class EvidenceSample {
  /**
   * The ending of the file beside a file of mentions, see {@link
   * clippings.report.table.TableFile#beside}.
   */
  public static final String ENDING = "evidence";

  private static final long MOST_BYTES = 512 << 10;
  private static final RecordCoder<Form> CODER = RecordCoder.of(Form.class);

  /** What a row takes beside its text, roughly. */
  private static final int ROW_BYTES = 40;

  private final long mostBytes;
  private final Map<Cell, Integer> seen = new HashMap<>();
  private final PriorityQueue<Candidate> lastFirst =
      new PriorityQueue<>(
          Comparator.comparingInt(Candidate::rank).thenComparingLong(Candidate::order).reversed());
  private long bytes;
  private long mentions;

  /** A number of a report over time. */
  private record Cell(int name, String period) {}

  /**
   * A counted mention.
   *
   * @param name index of a cast member; of a theme, counted on from the last cast member
   * @param articleId of the article
   * @param date ISO day, empty if undated
   * @param period first day, empty if undated
   * @param title of the article
   * @param source of the article
   * @param url of the article
   * @param site of the article
   * @param matchedText as it stands in the sentence
   * @param sentence around it
   */
  public record Evidence(
      int name,
      String articleId,
      String date,
      String period,
      String title,
      String source,
      String url,
      String site,
      String matchedText,
      String sentence)
      implements Serializable {

    private int size() {
      return ROW_BYTES
          + source.length()
          + url.length()
          + site.length()
          + matchedText.length()
          + sentence.length();
    }
  }

  private record Form(List<Evidence> sample) implements Serializable {}

  private record Candidate(int rank, long order, Evidence evidence) {}

  /** An empty one of the size that the page takes. */
  public EvidenceSample() {
    this(MOST_BYTES);
  }

  EvidenceSample(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Adds a mention, in the order of the report. */
  public void add(Evidence evidence) {
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

  /** Writes the sample, for {@link #addAll}. */
  public void save(OutputStream out) throws IOException {
    CODER.encode(new Form(inOrder()), out);
  }

  /** Adds a sample of a part of the report, in the order of parts. */
  void addAll(InputStream saved) throws IOException {
    CODER.decode(saved).sample().forEach(this::add);
  }

  private List<Evidence> inOrder() {
    return lastFirst.stream()
        .sorted(Comparator.comparingLong(Candidate::order))
        .map(Candidate::evidence)
        .toList();
  }

  /**
   * Writes the sample.
   *
   * @param counted how many mentions there are, in the sample or not
   */
  void write(JsonGenerator json, long counted) throws IOException {
    List<Evidence> sample = inOrder();
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
      json.writeString(CellText.onOneLine(evidence.matchedText()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("articles");
    for (Evidence first : firsts) {
      json.writeStartArray();
      json.writeString(first.date());
      json.writeString(first.period());
      json.writeString(CellText.onOneLine(first.title()));
      json.writeString(CellText.onOneLine(first.source()));
      json.writeString(CellText.onOneLine(first.url()));
      json.writeString(CellText.onOneLine(first.site()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (String sentence : sentences.keySet()) {
      json.writeString(CellText.onOneLine(sentence));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int index(Map<String, Integer> indexes, String key) {
    return indexes.computeIfAbsent(key, unused -> indexes.size());
  }
}
