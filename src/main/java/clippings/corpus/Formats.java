package clippings.corpus;

import clippings.study.DateRange;
import clippings.study.Study;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** All formats that can be read, plain or compressed. A new format is one line here. */
final class Formats implements Serializable {

  private final Map<String, List<String>> fields;
  private final DateRange believed;
  private final RecordLimit limit;
  private final transient List<ArticleFormat> formats;

  private Formats(Map<String, List<String>> fields, DateRange believed, RecordLimit limit) {
    this.fields = fields;
    this.believed = believed;
    this.limit = limit;
    int bytes = limit.bytes();
    List<ArticleFormat> known = new ArrayList<>(added());
    known.addAll(
        List.of(
            new TextFormat(fields, believed, bytes),
            new HtmlFormat(believed, bytes),
            new JsonFormat(fields, believed, bytes),
            new JsonLinesFormat(fields, believed, bytes),
            new CsvFormat(fields, believed, bytes),
            new WarcFormat(believed, bytes),
            new FeedFormat(believed, bytes),
            new MhtmlFormat(believed, bytes),
            // Those of profiles, if there are any, come before them.
            new MissingFormat("parquet", ".parquet"),
            new MissingFormat("tika", ".pdf", ".docx")));
    formats = List.copyOf(known);
  }

  /** What profiles of Maven add. */
  private List<ArticleFormat> added() {
    return ServiceLoader.load(AddedFormat.class, Formats.class.getClassLoader()).stream()
        .map(added -> added.get().of(fields, believed, limit.bytes()))
        .toList();
  }

  /** On a worker, which may have another heap than the machine where the run was started. */
  private Object readResolve() {
    return new Formats(fields, believed, limit);
  }

  /** The limit for a record that these formats keep. */
  RecordLimit limit() {
    return limit;
  }

  /**
   * The formats, set up for a study.
   *
   * @param study its fields and dates
   * @param recordLimit records with more bytes are rejected; {@link RecordLimit#BY_HEAP}
   */
  static Formats of(Study study, int recordLimit) {
    DateRange believed = study.dates().by(study.period());
    return new Formats(study.fields(), believed, new RecordLimit(recordLimit));
  }

  /** The format that takes files of this name; empty if none does. */
  Optional<ArticleFormat> find(String fileName) {
    String plain = FileName.of(fileName).plain();
    return formats.stream()
        .filter(format -> format.endings().stream().anyMatch(plain::endsWith))
        .findFirst();
  }

  /** Whether files of this name are read: a format takes them, or their first bytes may tell. */
  boolean isRead(String fileName) {
    FileName name = FileName.of(fileName);
    return name.isFolder() || name.isGuessed() || find(fileName).isPresent();
  }

  /**
   * The format of a file that starts so: the one that knows it, else the one of its name.
   *
   * @return empty if neither its name nor its first bytes tell
   */
  Optional<ArticleFormat> find(String fileName, Head head) {
    Optional<ArticleFormat> named = find(fileName);
    if (named.isPresent() && named.get().knows(head)) {
      return named;
    }
    Optional<ArticleFormat> known =
        formats.stream().filter(format -> format.knows(head)).findFirst().or(() -> named);
    if (known.isPresent() || !head.isText() || head.isXml()) {
      return known;
    }
    return find(head.isMarkup() ? ".html" : ".txt");
  }

  /** Days outside are not believed. */
  DateRange believed() {
    return believed;
  }

  /** All endings, for people: {@code .txt, .html, .jsonl}. */
  String endings() {
    return String.join(
        ", ", formats.stream().flatMap(format -> format.endings().stream()).distinct().toList());
  }
}
