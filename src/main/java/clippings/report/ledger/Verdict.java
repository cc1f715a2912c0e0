package clippings.report.ledger;

import clippings.article.Copy;
import clippings.article.Dating;
import clippings.article.KeptArticle;
import clippings.coder.RecordCoder;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.util.CoderUtils;

/**
 * What the search for copies said of a record: the part of it that rows of text need.
 *
 * @param kept whether it is an article, else it is a copy
 * @param id of the article; empty for a copy
 * @param site of the article; empty for a copy, which has its own
 * @param title of the article; empty for a copy, which has its own
 * @param dating of the article or copy
 * @param recycledPassages as in {@link KeptArticle#recycledPassages()}
 */
public record Verdict(
    boolean kept,
    String id,
    String site,
    String title,
    Dating dating,
    List<Integer> recycledPassages)
    implements Serializable {

  private static final RecordCoder<Verdict> CODER = RecordCoder.of(Verdict.class);

  public static Verdict of(KeptArticle article) {
    return new Verdict(
        true,
        article.id(),
        article.site(),
        article.title(),
        article.dating(),
        article.recycledPassages());
  }

  public static Verdict of(Copy copy) {
    return new Verdict(false, "", "", "", copy.dating(), List.of());
  }

  public byte[] toBytes() throws IOException {
    return CoderUtils.encodeToByteArray(CODER, this);
  }

  static Verdict fromBytes(byte[] bytes) throws IOException {
    return CoderUtils.decodeFromByteArray(CODER, bytes);
  }
}
