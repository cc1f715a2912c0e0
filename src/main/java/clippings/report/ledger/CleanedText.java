package clippings.report.ledger;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Paragraph;
import clippings.coder.RecordCoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.beam.sdk.util.CoderUtils;

/**
 * What a line of {@code cleaned.jsonl} needs of a record.
 *
 * @param site of the record itself
 * @param title of the record itself
 * @param text its paragraphs, joined by line breaks
 */
public record CleanedText(String site, String title, String text) implements Serializable {
  private static final RecordCoder<CleanedText> CODER = RecordCoder.of(CleanedText.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  public static CleanedText of(CleanArticle article) {
    return new CleanedText(
        article.site(),
        article.title(),
        article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")));
  }

  public byte[] toBytes() throws IOException {
    return CoderUtils.encodeToByteArray(CODER, this);
  }

  /** Writes the line of a record. An article has the date, site and title of its cluster. */
  static void write(Entry staged, Verdict verdict, OutputStream out) throws IOException {
    CleanedText own = CoderUtils.decodeFromByteArray(CODER, staged.value());
    Dating dating = verdict.dating();
    ObjectNode line = JSON.createObjectNode();
    line.put("source", new String(staged.key(), StandardCharsets.UTF_8));
    line.put("site", verdict.kept() ? verdict.site() : own.site());
    line.put("date", dating.isDated() ? dating.iso() : null);
    line.put("date_source", dating.isDated() ? dating.source().label() : null);
    line.put("title", verdict.kept() ? verdict.title() : own.title());
    line.put("text", own.text());
    line.put("outcome", verdict.kept() ? "article" : "copy");
    out.write(JSON.writeValueAsBytes(line));
    out.write('\n');
  }
}
