package clippings.dedup;

import static clippings.dedup.Articles.day;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Copy;
import clippings.article.CopyKind;
import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.dedup.CopyGraph.Edge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private final List<Card> cards = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  @Test
  void theEarliestIsKept() {
    card(1, "a", "2024-02-01", 100);
    card(2, "b", "2024-01-01", 90);
    mutual(1, 2);

    assertThat(outcome()).containsExactly("b <- a");
  }

  @Test
  void theUndatedComesLast() {
    card(1, "a", "", 100);
    card(2, "b", "2024-01-01", 90);
    mutual(1, 2);

    assertThat(outcome()).containsExactly("b <- a");
  }

  @Test
  void onOneDayTheLongestIsKeptThenTheSmallestSource() {
    card(1, "a", "", 90);
    card(2, "c", "", 100);
    card(3, "b", "", 100);
    mutual(1, 2);
    mutual(1, 3);
    mutual(2, 3);

    assertThat(outcome()).containsExactly("b <- c a");
  }

  @Test
  void anEarlierTextCutShortIsACopyAndLendsItsDate() {
    card(1, "a", "2024-01-01", 50);
    card(2, "b", "2024-02-01", 200);
    oneWay(1, 2, 1);

    List<Cluster> clusters = clusters();

    assertThat(outcome()).containsExactly("b <- a");
    assertThat(clusters.get(0).dating())
        .isEqualTo(new Dating(day("2024-01-01").day(), DateSource.COPY));
  }

  /**
   * Compared with the leaders only, as {@link KeyRuns} does; minutes if work grew by the square.
   */
  @Test
  void aTextToldByTensOfThousandsIsOneCluster() {
    int bodies = 60_000;
    int leaders = 8;
    for (int body = 1; body <= bodies; body++) {
      card(body, "s" + (100_000 + body), "2024-01-01", 100);
      for (int leader = 1; leader <= Math.min(leaders, body - 1); leader++) {
        mutual(leader, body);
      }
    }

    List<Cluster> clusters = clusters();

    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).kept().source()).isEqualTo("s100001");
    assertThat(clusters.get(0).copies()).hasSize(bodies - 1);
  }

  @Test
  void theKeptArticlesOwnDateKeepsItsSource() {
    card(1, "a", "2024-01-01", 100);
    card(2, "b", "2024-01-01", 90);
    mutual(1, 2);

    assertThat(clusters().get(0).dating()).isEqualTo(day("2024-01-01"));
  }

  @Test
  void aCopyOfACopyThatIsNoCopyOfTheKeptIsKept() {
    card(1, "a", "2024-01-01", 100);
    card(2, "b", "2024-01-02", 100);
    card(3, "c", "2024-01-03", 100);
    mutual(1, 2);
    mutual(2, 3);

    assertThat(outcome()).containsExactly("a <- b", "c <-");
  }

  @Test
  void whatIsContainedOnlyInACopyHasItsOwnRound() {
    card(1, "a", "2024-01-01", 20);
    card(2, "b", "2024-01-02", 100);
    card(3, "c", "2024-01-03", 150);
    oneWay(1, 2, 1);
    oneWay(2, 3, .9);

    assertThat(outcome()).containsExactly("a <-", "c <- b");
  }

  @Test
  void ofSeveralKeptTheMostSimilarHasTheCopyThenTheBest() {
    card(1, "short", "2024-01-05", 30);
    card(2, "b", "2024-01-02", 100);
    card(3, "c", "2024-01-03", 100);
    oneWay(1, 2, .8);
    oneWay(1, 3, .9);

    assertThat(outcome()).containsExactly("b <-", "c <- short");

    edges.set(1, new Edge(1, 3, .8));

    assertThat(outcome()).containsExactly("b <- short", "c <-");
  }

  @Test
  void aRingOfOneWayCopiesIsDecidedByPriority() {
    card(1, "a", "2024-01-03", 100);
    card(2, "b", "2024-01-02", 100);
    card(3, "c", "2024-01-01", 100);
    oneWay(1, 2, .9);
    oneWay(2, 3, .9);
    oneWay(3, 1, .9);

    assertThat(outcome()).containsExactly("c <- b", "a <-");
  }

  @Test
  void articlesOfOneBodyAreCopiesWithoutAComparison() {
    card(1, "b", "2024-01-02", 100);
    card(1, "a", "2024-01-02", 100);
    cards.add(new Card(1, 9, "c", "", "", day("2024-01-03"), 100));

    List<Copy> copies = clusters().get(0).report();

    assertThat(outcome()).containsExactly("a <- b c");
    assertThat(copies).extracting(Copy::kind).containsExactly(CopyKind.EXACT, CopyKind.NEAR);
    assertThat(copies).extracting(Copy::similarity).containsExactly(1.0, 1.0);
  }

  @Test
  void siteAndTitleAreInheritedFromTheBestCopyThatHasThem() {
    cards.add(new Card(1, 1, "a", "", "", day("2024-01-01"), 100));
    cards.add(new Card(1, 2, "b", "late.example", "Late", day("2024-01-03"), 100));
    cards.add(new Card(1, 3, "c", "", "Early", day("2024-01-02"), 100));

    assertThat(clusters().get(0).title()).isEqualTo("Early");
    assertThat(clusters().get(0).site()).isEqualTo("late.example");
  }

  @Test
  void whatTheKeptArticleHasItDoesNotInherit() {
    cards.add(new Card(1, 1, "a", "own.example", "Own", day("2024-01-01"), 100));
    cards.add(new Card(1, 2, "b", "late.example", "Late", day("2024-01-03"), 100));

    assertThat(clusters().get(0).title()).isEqualTo("Own");
    assertThat(clusters().get(0).site()).isEqualTo("own.example");
  }

  @Test
  void amongVeryManyOfOneDayAndLengthTheOneThatAllWereComparedWithIsKept() {
    for (int body = 0; body < 100; body++) {
      card(body, "s" + (1_000 - body), "", 100);
      if (body != 50) {
        mutual(50, body);
      }
    }

    assertThat(clusters()).hasSize(1);
    assertThat(clusters().get(0).kept().source()).isEqualTo("s950");
  }

  private void card(long body, String source, String iso, int words) {
    cards.add(new Card(body, body, source, "", "", day(iso), words));
  }

  private void mutual(long one, long other) {
    oneWay(one, other, .9);
    oneWay(other, one, .9);
  }

  private void oneWay(long copy, long kept, double similarity) {
    edges.add(new Edge(copy, kept, similarity));
  }

  private List<Cluster> clusters() {
    return Clusters.of(cards, CopyGraph.of(Articles.table(edges)));
  }

  private List<String> outcome() {
    return clusters().stream()
        .map(
            cluster ->
                cluster.copies().stream()
                    .map(copy -> " " + copy.card().source())
                    .reduce(cluster.kept().source() + " <-", String::concat))
        .toList();
  }
}
