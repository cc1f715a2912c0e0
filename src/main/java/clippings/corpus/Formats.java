package clippings.corpus;

import clippings.study.Study;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All formats that can be read, plain or compressed. A new format is one line here. */
final class Formats implements Serializable {

  /** A dot and up to ten letters and digits, at least one a letter. */
  private static final Pattern ENDING = Pattern.compile("(?<=.)\\.(?=\\d*[a-z])[a-z\\d]{1,10}$");

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
