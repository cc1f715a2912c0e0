package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyRunsTest {

  @Test
  void bodiesUnderOneKeyArePairedWithTheShinglesOfTheShorter() {
    PairLog pairs = paired(entry(1, 10, 100), entry(1, 20, 50), entry(2, 10, 100), entry(2, 30, 9));

    assertThat(pairs.log).containsExactlyInAnyOrder("10-20:50", "10-30:9");
  }

  @Test
  void aBodyOfSeveralArticlesIsPairedWithItselfAndOnceWithOthers() {
    PairLog pairs = paired(entry(1, 10, 40), entry(1, 20, 50), entry(1, 10, 40));

    assertThat(pairs.log).containsExactlyInAnyOrder("10-10:40", "10-20:40");
  }

  @Test
  void ofManyBodiesEachMeetsTheEarliestAndTheLongest() {
    List<KeyEntry> entries = new ArrayList<>();
    for (int body = 1; body <= 1_000; body++) {
      entries.add(new KeyEntry(1, body, body == 77 ? 5 : 6, body == 99 ? 400 : 300, false));
    }
    Collections.shuffle(entries, new Random(1));

    PairLog pairs = paired(entries.toArray(KeyEntry[]::new));

    for (int body = 100; body <= 1_000; body++) {
      assertThat(pairs.log).contains("77-" + body + ":300", "99-" + body + ":300");
    }
    assertThat(pairs.log).hasSizeLessThan(8 * 1_000);
  }

  private static final class PairLog {
    final List<String> log = new ArrayList<>();
  }

  private static PairLog paired(KeyEntry... entries) {
    PairLog pairs = new PairLog();
    KeyRuns.pair(
        new ArrayList<>(List.of(entries)),
        (pair, shingles) -> pairs.log.add(pair.first() + "-" + pair.second() + ":" + shingles));
    return pairs;
  }

  private static KeyEntry entry(long key, long body, int shingles) {
    return new KeyEntry(key, body, 0, shingles, false);
  }
}
