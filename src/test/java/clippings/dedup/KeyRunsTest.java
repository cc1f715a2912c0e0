package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyRunsTest {
  private final SharedKeys keys = new SharedKeys();

  @Test
  void bodiesUnderOneKeyArePairedWithTheShinglesOfTheShorter() throws IOException {
    add(10, 0, 100, 1, 2);
    add(20, 0, 50, 1);
    add(30, 0, 9, 2);

    assertThat(paired()).containsExactlyInAnyOrder("10-20: 50", "10-30: 9");
  }

  @Test
  void aBodyOfSeveralArticlesIsPairedWithItselfAndOnceWithOthers() throws IOException {
    add(10, 0, 40, 1);
    add(20, 0, 50, 1);
    keys.addBody(10, 0, 40);

    assertThat(paired()).containsExactlyInAnyOrder("10-10: 40", "10-20: 40");
  }

  @Test
  void thirtyTwoBodiesArePairedEachWithEach() throws IOException {
    LongStream.rangeClosed(1, 32).forEach(body -> add(body, 0, 100, 1));

    assertThat(paired()).hasSize(32 * 31 / 2);
  }

  @Test
  void ofMoreThanThatFourLeadersOfEachKindMeetAll() throws IOException {
    LongStream.rangeClosed(1, 33).forEach(body -> add(body, 0, 100, 1));

    assertThat(paired()).hasSize(2 * (32 + 31 + 30 + 29));
  }

  @Test
  void ofManyBodiesEachMeetsTheEarliestAndTheLongest() throws IOException {
    List<Integer> bodies = IntStream.rangeClosed(1, 1_000).boxed().collect(Collectors.toList());
    Collections.shuffle(bodies, new Random(1));
    bodies.forEach(body -> add(body, body == 77 ? 5 : 6, body == 99 ? 400 : 300, 1));

    List<String> pairs = paired();

    List<String> bodiesOfPairs =
        pairs.stream().map(pair -> pair.substring(0, pair.indexOf(':'))).toList();
    for (int body = 100; body <= 1_000; body++) {
      assertThat(bodiesOfPairs).contains("77-" + body, "99-" + body);
    }
    assertThat(pairs).hasSizeLessThan(8 * 1_000);
  }

  /** Pairs and shingles of the shorter, each for one shared key. */
  private List<String> paired() throws IOException {
    List<String> pairs = new ArrayList<>();
    KeyRuns.pair(
        keys,
        32,
        blobs -> {
          for (byte[] blob : blobs.values()) {
            ByteBuffer in = ByteBuffer.wrap(blob);
            while (in.hasRemaining()) {
              pairs.add("%d-%d: %d".formatted(in.getLong(), in.getLong(), in.getInt()));
            }
          }
        });
    return pairs;
  }

  private void add(long body, int day, int shingles, long... keysOfBody) {
    int number = keys.addBody(body, day, shingles);
    for (long key : keysOfBody) {
      keys.addKey(key, number);
    }
  }
}
