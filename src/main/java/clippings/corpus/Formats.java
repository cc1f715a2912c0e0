package clippings.corpus;

import clippings.study.Study;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All formats that can be read, plain or compressed. A new format is one line here. */
final class Formats implements Serializable {

  private final List<ArticleFormat> formats;

  private Formats(List<ArticleFormat> formats) {
    this.formats = formats;
  }

  /**
   * The formats, set up for a study.
   *
   * @param study its fields and dates
   * @param recordLimit records with more bytes are rejected
   */
  static Formats of(Study study, int recordLimit) {
    return new Formats(
        List.of(
            new TextFormat(study.dates(), recordLimit),
            new HtmlFormat(study.dates(), recordLimit),
            new JsonLinesFormat(study.fields(), study.dates(), recordLimit),
            new CsvFormat(study.fields(), study.dates(), recordLimit),
            new WarcFormat(study.dates(), recordLimit)));
  }

  /** The format that takes files of this name; empty if none does. */
  Optional<ArticleFormat> find(String fileName) {
    String plain = plainName(fileName);
    return formats.stream()
        .filter(format -> format.endings().stream().anyMatch(plain::endsWith))
        .findFirst();
  }

  /** The ending of a name, with that of its compression: {@code .pdf}, {@code .tar.gz}. */
  static String ending(String fileName) {
    String plain = plainName(fileName);
    int dot = plain.lastIndexOf('.');
    return (dot > 0 ? plain.substring(dot) : "") + Packing.of(fileName).ending();
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
