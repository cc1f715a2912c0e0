package clippings.corpus;

import clippings.study.DateRange;
import clippings.study.Study;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All formats that can be read, plain or compressed. A new format is one line here. */
final class Formats implements Serializable {

  /** A dot and up to ten letters and digits, at least one a letter. */
  private static final Pattern ENDING = Pattern.compile("(?<=.)\\.(?=\\d*[a-z])[a-z\\d]{1,10}$");

  private final Map<String, String> fields;
  private final DateRange dates;
  private final RecordLimit limit;
  private final transient List<ArticleFormat> formats;

  private Formats(Map<String, String> fields, DateRange dates, RecordLimit limit) {
    this.fields = fields;
    this.dates = dates;
    this.limit = limit;
    int bytes = limit.bytes();
    formats =
        List.of(
            new TextFormat(dates, bytes),
            new HtmlFormat(dates, bytes),
            new JsonLinesFormat(fields, dates, bytes),
            new CsvFormat(fields, dates, bytes),
            new WarcFormat(dates, bytes));
  }

  /** On a worker, which may have another heap than the machine where the run was started. */
  private Object readResolve() {
    return new Formats(fields, dates, limit);
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
    return new Formats(study.fields(), study.dates(), new RecordLimit(recordLimit));
  }

  /** The format that takes files of this name; empty if none does. */
  Optional<ArticleFormat> find(String fileName) {
    String plain = plainName(fileName);
    return formats.stream()
        .filter(format -> format.endings().stream().anyMatch(plain::endsWith))
        .findFirst();
  }

  /**
   * The ending of a name, with that of its compression: {@code .pdf}, {@code .tar.gz}. What follows
   * the last dot is an ending only if it looks like one: {@code 1.5} and {@code Vol. 2} have none.
   */
  static String ending(String fileName) {
    Matcher ending = ENDING.matcher(plainName(fileName));
    return (ending.find() ? ending.group() : "") + Packing.of(fileName).ending();
  }

  /** All endings, for people: {@code .txt, .html, .jsonl}. */
  String endings() {
    return String.join(
        ", ", formats.stream().flatMap(format -> format.endings().stream()).toList());
  }

  private static String plainName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.substring(0, name.length() - Packing.of(fileName).ending().length());
  }
}
