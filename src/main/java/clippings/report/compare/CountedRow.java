package clippings.report.compare;

import clippings.coder.RecordCoder;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.util.CoderUtils;

/**
 * What a run says of a record or of a mention in it: the cells of its row, as they are written.
 *
 * @param after whether the later of two runs says it
 * @param order number of the row in its run; that of the record is before those of its mentions
 * @param kind {@code article} for the record itself
 * @param name of who or what is mentioned; empty for the record itself
 * @param matchedText as in {@code mentions.csv}
 * @param rule as in {@code mentions.csv}
 * @param status as in {@code mentions.csv}; of the record {@code article}, {@code copy} or {@code
 *     rejected}
 * @param articleId empty if it is no article
 * @param date ISO day; empty if undated
 * @param title of the article; empty for a mention
 * @param sentence around the mention
 * @param url of the article
 */
record CountedRow(
    boolean after,
    long order,
    String kind,
    String name,
    String matchedText,
    String rule,
    String status,
    String articleId,
    String date,
    String title,
    String sentence,
    String url)
    implements Serializable {

  /** The kind of a record itself. */
  static final String ARTICLE = "article";

  private static final RecordCoder<CountedRow> CODER = RecordCoder.of(CountedRow.class);

  /** The row of a record, of {@code articles.csv}, {@code copies.csv} or {@code rejected.csv}. */
  static CountedRow record(boolean after, String outcome, Map<String, String> row) {
    return new CountedRow(
        after,
        0,
        ARTICLE,
        "",
        "",
        "",
        outcome,
        cell(row, "article_id"),
        cell(row, "date"),
        cell(row, "title"),
        "",
        cell(row, "url"));
  }

  /** A row of {@code mentions.csv}. */
  static CountedRow mention(boolean after, long order, Map<String, String> row) {
    return new CountedRow(
        after,
        order,
        cell(row, "kind"),
        cell(row, "name"),
        cell(row, "matched_text"),
        cell(row, "rule"),
        cell(row, "status"),
        cell(row, "article_id"),
        cell(row, "date"),
        "",
        cell(row, "sentence"),
        cell(row, "url"));
  }

  /** Reports of earlier versions lack some columns. */
  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** What makes it the same row in another run. */
  List<String> identity() {
    return List.of(kind, name, matchedText, sentence);
  }

  /** Whether two rows of the same record or mention say the same. */
  boolean saysTheSame(CountedRow other) {
    return status.equals(other.status)
        && rule.equals(other.rule)
        && (!kind.equals(ARTICLE) || date.equals(other.date));
  }

  /** Bytes that are in the order of runs, and in each in the order of rows. */
  byte[] toBytes() throws IOException {
    return CoderUtils.encodeToByteArray(CODER, this);
  }

  static CountedRow fromBytes(byte[] bytes) throws IOException {
    return CoderUtils.decodeFromByteArray(CODER, bytes);
  }
}
