package clippings.article;

import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * One record of the corpus as it was read, before cleaning.
 *
 * @param source path relative to the fixed part of the glob, with {@code #LINE} or {@code #RECORD}
 *     for files that hold many
 * @param site host of its URL, else nearest parent folder named like a host, else empty; lower case
 * @param url its address, of http or https alone; empty if it has none
 * @param title title that the record itself carries (JSONL field, header line); empty if it has
 *     none and the headline must be looked for among the lines
 * @param dating date from field, URL or file name; {@link Dating#UNDATED} if none of them gave one
 * @param lines the text, in order, with blank lines
 */
@DefaultCoder(RecordCoder.class)
public record RawArticle(
    String source, String site, String url, String title, Dating dating, List<Line> lines)
    implements Serializable {

  /** A record without an address. */
  public RawArticle(String source, String site, String title, Dating dating, List<Line> lines) {
    this(source, site, "", title, dating, lines);
  }
}
