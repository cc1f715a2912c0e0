package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.AnnotatedArticle;
import clippings.article.Copy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the whole stage, without Beam, to {@link Exhaustive}. */
class ExhaustiveTest {
  private static final int PARTITIONS = 8;

  @Test
  void withAllPairsComparedTheSameArticlesAreKeptAsByTheTexts() {
    int copies = 0;
    for (int seed = 0; seed < 400; seed++) {
      List<AnnotatedArticle> articles = Corpus.of(seed, 12);

      Map<String, String> expected = Exhaustive.copies(articles);

      assertThat(copies(articles, ExhaustiveTest::allPairs))
          .as("seed %d", seed)
          .isEqualTo(expected);
      copies += expected.size();
    }
    assertThat(copies).isBetween(1_000, 4_000);
  }

  @Test
  void inALargeSetPrecisionAndRecallAreAtLeastNinetyNinePercent() {
    List<AnnotatedArticle> articles = new ArrayList<>(Corpus.of(99, 4_750));
    articles.addAll(Corpus.ofOneStory(98, 250));

    Set<Map.Entry<String, String>> expected = Exhaustive.copies(articles).entrySet();
    Set<Map.Entry<String, String>> found = copies(articles, ExhaustiveTest::candidates).entrySet();
    Set<Map.Entry<String, String>> right = new HashSet<>(found);
    right.retainAll(expected);

    assertThat(expected).hasSizeGreaterThan(1_500);
    assertThat((double) right.size() / expected.size()).as("recall").isGreaterThanOrEqualTo(.99);
    assertThat((double) right.size() / found.size()).as("precision").isGreaterThanOrEqualTo(.99);
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<AnnotatedArticle> articles = Corpus.of(7, 300);
    Map<String, String> copies = copies(articles, ExhaustiveTest::candidates);

    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(copies(articles, ExhaustiveTest::candidates)).isEqualTo(copies);
    }
  }

  private static Map<String, String> copies(
      List<AnnotatedArticle> articles, Function<List<Digest>, Collection<BodyPair>> pairing) {
    List<Digest> digests = articles.stream().map(Digest::of).toList();
    CopyGraph graph = graph(digests, pairing.apply(digests));
    Map<Long, List<Card>> components =
        digests.stream()
            .map(Card::of)
            .collect(Collectors.groupingBy(card -> graph.component(card.body())));
    return components.values().stream()
        .flatMap(cards -> Clusters.of(cards, graph).stream())
        .flatMap(cluster -> cluster.report().stream())
        .collect(
            Collectors.toMap(
                Copy::source, Copy::keptSource, (one, other) -> one + other, TreeMap::new));
  }

  private static CopyGraph graph(List<Digest> digests, Collection<BodyPair> pairing) {
    Map<Long, byte[]> signatures =
        digests.stream()
            .collect(Collectors.toMap(Digest::body, Digest::signature, (one, other) -> one));
    LongTable.Rows rows = new LongTable.Rows(2);
    pairing.forEach(pair -> rows.add(pair.first(), pair.second()));
    LongTable pairs = Candidates.of(rows.table(), PARTITIONS).pairs();
    return CopyGraph.of(
        Articles.table(
            IntStream.range(0, PARTITIONS)
                .boxed()
                .flatMap(bin -> VerifyCandidates.compare(signatures, pairs, bin).stream())
                .toList()));
  }

  private static Collection<BodyPair> allPairs(List<Digest> digests) {
    return digests.stream()
        .flatMap(one -> digests.stream().map(other -> BodyPair.of(one.body(), other.body())))
        .toList();
  }

  private static Collection<BodyPair> candidates(List<Digest> digests) {
    Blobs blobs = new Blobs(PARTITIONS);
    digests.forEach(digest -> SharedKeys.write(digest, blobs));
    List<byte[]> counted = new ArrayList<>();
    try {
      for (byte[] partition : blobs.take().values()) {
        KeyRuns.pair(
            SharedKeys.read(List.of(partition)),
            PARTITIONS,
            pairs -> counted.addAll(pairs.values()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return PairCounts.read(counted).candidates();
  }
}
