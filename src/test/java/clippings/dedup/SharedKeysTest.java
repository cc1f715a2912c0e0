package clippings.dedup;

import static clippings.dedup.Articles.article;
import static clippings.dedup.Articles.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharedKeysTest {
  /** Some thirty keys: most partitions get one or more of them. */
  private static final Digest FIRST =
      Digest.of(article("a.txt", "One", "2024-03-02", words(1, 200)));

  private static final Digest SECOND =
      Digest.of(article("b.txt", "Two", "2024-03-05", words(1, 200) + " " + words(2, 40)));

  private static final Digest FIRST_AGAIN =
      Digest.of(article("c.txt", "One", "2024-03-01", words(1, 200)));

  @Test
  void bodiesComeBackUnderEachKeyTheyShare() {
    Set<Long> shared = keysOf(FIRST);
    shared.retainAll(keysOf(SECOND));
    assertThat(shared).hasSizeGreaterThan(20);

    Set<Long> pairs = new TreeSet<>();
    int keys = 0;
    for (SharedKeys partition : writtenAndRead(FIRST, SECOND)) {
      for (int key = 0; key < partition.keys(); key++) {
        int[] bodies = partition.bodiesOf(key);
        if (bodies.length == 2) {
          keys++;
          pairs.addAll(Arrays.stream(bodies).mapToObj(partition::body).toList());
        }
      }
    }

    assertThat(keys).isEqualTo(shared.size());
    assertThat(pairs).containsExactlyInAnyOrder(FIRST.body(), SECOND.body());
  }

  @Test
  void aBodyKnowsTheEarliestDayAndItsShingles() {
    assertThat(writtenAndRead(FIRST, FIRST_AGAIN))
        .isNotEmpty()
        .allSatisfy(
            partition -> {
              assertThat(partition.bodies()).isEqualTo(1);
              assertThat(partition.body(0)).isEqualTo(FIRST.body());
              assertThat(partition.day(0)).isEqualTo((int) LocalDate.of(2024, 3, 1).toEpochDay());
              assertThat(partition.shingles(0)).isEqualTo(200 - Shingles.LENGTH + 1);
              assertThat(partition.isRepeated(0)).isTrue();
              assertThat(partition.bodiesOf(0)).containsExactly(0);
            });
  }

  @Test
  void aKeyThatStandsInABodyTwiceIsNotSharedByIt() {
    Digest twice = Digest.of(article("d.txt", "Two", "", words(1, 200) + " " + words(1, 200)));

    int keys = 0;
    for (SharedKeys partition : writtenAndRead(twice)) {
      for (int key = 0; key < partition.keys(); key++) {
        keys++;
        assertThat(partition.bodiesOf(key)).hasSize(1);
      }
      assertThat(partition.isRepeated(0)).isFalse();
    }
    assertThat(keys).isGreaterThan(20);
  }

  @Test
  void daysAndLengthsThatNeedNotBeToldApartFitIntoAShort() {
    String text = words(3, 70_000);
    Digest early = Digest.of(article("e.txt", "Long", "1965-06-01", text));
    Digest undated = Digest.of(article("f.txt", "Long", "", text + " and more"));

    assertThat(writtenAndRead(early, undated))
        .isNotEmpty()
        .allSatisfy(
            partition -> {
              assertThat(partition.bodies()).isEqualTo(2);
              assertThat(partition.day(0)).isEqualTo(0);
              assertThat(partition.day(1)).isEqualTo(0xFFFF);
              assertThat(partition.shingles(0)).isEqualTo(0xFFFF);
              assertThat(partition.shingles(1)).isEqualTo(0xFFFF);
            });
  }

  private static Set<Long> keysOf(Digest digest) {
    return LongStream.of(CandidateKeys.of(digest.signature()))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<SharedKeys> writtenAndRead(Digest... digests) {
    Blobs blobs = new Blobs(32);
    for (Digest digest : digests) {
      SharedKeys.write(digest, blobs);
    }
    List<SharedKeys> partitions = new ArrayList<>();
    blobs.take().values().forEach(blob -> partitions.add(SharedKeys.read(List.of(blob))));
    return partitions;
  }
}
