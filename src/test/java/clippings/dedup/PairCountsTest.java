package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairCountsTest {
  private final Blobs blobs = new Blobs(1);

  @Test
  void aPairSharesOneKeyForFortyShinglesOfTheShorter() {
    share(1, 2, 1, 40);
    share(1, 3, 1, 41);
    share(2, 3, 2, 80);
    share(2, 4, 2, 81);
    share(3, 4, 3, 81);

    assertThat(candidates().candidates())
        .containsExactlyInAnyOrder(BodyPair.of(1, 2), BodyPair.of(2, 3), BodyPair.of(3, 4));
  }

  @Test
  void aBodyOfSeveralArticlesIsOneHoweverLongItIs() {
    share(7, 7, 1, 10_000);

    assertThat(candidates().candidates()).containsExactly(BodyPair.of(7, 7));
  }

  @Test
  void pairsAreToldApartByBothBodies() {
    IntStream.range(0, 100).forEach(body -> share(body, 1_000 + body, 1, 40));

    assertThat(candidates().candidates()).hasSize(100);
  }

  private void share(long one, long other, int keys, int shingles) {
    IntStream.range(0, keys)
        .forEach(key -> PairCounts.write(BodyPair.of(one, other), shingles, blobs));
  }

  private PairCounts candidates() {
    return PairCounts.read(blobs.take().values());
  }
}
