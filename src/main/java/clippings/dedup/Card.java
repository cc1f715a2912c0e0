package clippings.dedup;

import clippings.article.Dating;
import clippings.coder.RecordCoder;
import java.io.Serializable;
import java.util.Comparator;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * What must be known of an article to choose the kept one of a cluster.
 *
 * @param body see {@link Digest#body()}
 * @param text see {@link Digest#text()}
 * @param source as in {@link Digest#source()}
 * @param site as in {@link Digest#site()}
 * @param title as in {@link Digest#title()}
 * @param dating as in {@link Digest#dating()}
 * @param words as in {@link Digest#words()}
 */
@DefaultCoder(RecordCoder.class)
record Card(
    long body, long text, String source, String site, String title, Dating dating, int words)
    implements Serializable {

  /** The better kept comes first: the earliest (undated last), the longest, the smallest source. */
  static final Comparator<Card> PRIORITY =
      Comparator.comparing((Card card) -> card.dating().day())
          .thenComparing(Comparator.comparingInt(Card::words).reversed())
          .thenComparing(Card::source);

  static Card of(Digest digest) {
    return new Card(
        digest.body(),
        digest.text(),
        digest.source(),
        digest.site(),
        digest.title(),
        digest.dating(),
        digest.words());
  }
}
