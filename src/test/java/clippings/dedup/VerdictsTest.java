package clippings.dedup;

import static clippings.dedup.Articles.day;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.dedup.Cluster.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final Card BARE = new Card(1, 1, "a", "", "", day("2024-03-02"), 100);
  private static final Card NAMED =
      new Card(1, 1, "b", "other.example", "Other", day("2024-03-01"), 90);

  @Test
  void aCopyIsNotKept() {
    Verdicts verdicts = verdicts(new Cluster(BARE, List.of(new Member(NAMED, 1))));

    assertThat(verdicts.judge(digest(NAMED))).isEmpty();
  }

  @Test
  void theKeptArticleTakesFromItsCopiesWhatItLacks() {
    Verdicts verdicts = verdicts(new Cluster(BARE, List.of(new Member(NAMED, 1))));

    KeptDigest kept = verdicts.judge(digest(BARE)).orElseThrow();

    assertThat(kept.copies()).isEqualTo(1);
    assertThat(kept.site()).isEqualTo("other.example");
    assertThat(kept.title()).isEqualTo("Other");
    assertThat(kept.dating()).isEqualTo(new Dating(day("2024-03-01").day(), DateSource.COPY));
  }

  @Test
  void itKeepsWhatItHas() {
    Verdicts verdicts = verdicts(new Cluster(NAMED, List.of(new Member(BARE, 1))));

    KeptDigest kept = verdicts.judge(digest(NAMED)).orElseThrow();

    assertThat(kept.site()).isEqualTo("other.example");
    assertThat(kept.title()).isEqualTo("Other");
    assertThat(kept.dating()).isEqualTo(NAMED.dating());
  }

  @Test
  void anArticleWithoutCopiesIsAsItIs() {
    KeptDigest kept = verdicts(new Cluster(BARE, List.of())).judge(digest(BARE)).orElseThrow();

    assertThat(kept).isEqualTo(new KeptDigest(kept.digest(), "", "", BARE.dating(), 0));
  }

  private static Verdicts verdicts(Cluster cluster) {
    Blob blob = new Blob();
    Verdicts.write(cluster, blob);
    return Verdicts.read(List.of(blob.take()));
  }

  private static Digest digest(Card card) {
    return new Digest(
        card.source(),
        card.site(),
        "",
        card.title(),
        card.dating(),
        card.words(),
        card.text(),
        card.body(),
        new byte[0],
        new long[0],
        new byte[0]);
  }
}
