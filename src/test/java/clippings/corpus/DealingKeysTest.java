package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealingKeysTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 16, 64})
  void eachWorkerHasAsManyElements(int workers) {
    for (int count : new int[] {0, 1, 256, 2500}) {
      int[] dealt = new int[workers];
      List<Integer> elements = Collections.nCopies(count, 7);
      for (KV<Integer, Integer> keyed : DealingKeys.of(elements)) {
        dealt[DealingKeys.hash(keyed.getKey()) % workers]++;
      }
      assertThat(IntStream.of(dealt).sum()).isEqualTo(count);
      assertThat(IntStream.of(dealt).max().orElseThrow())
          .isEqualTo((count + workers - 1) / workers);
    }
  }

  @Test
  void eachElementHasAKeyOfItsOwn() {
    List<Integer> elements = IntStream.range(0, 2500).boxed().toList();
    List<KV<Integer, Integer>> keyed = DealingKeys.of(elements);

    Set<Integer> keys = new HashSet<>();
    keyed.forEach(element -> keys.add(element.getKey()));
    assertThat(keys).hasSize(2500);
    assertThat(keyed.stream().map(KV::getValue)).isEqualTo(elements);
  }

  @Test
  void theHashIsThatOfTheEncodedKey() throws CoderException {
    // By the definition of MurmurHash3_x86_32 for one block of four bytes and seed 0.
    int block = Arrays.hashCode(CoderUtils.encodeToByteArray(DealingKeys.CODER, 300));
    int mixed = Integer.rotateLeft(block * 0xcc9e2d51, 15) * 0x1b873593;
    int hash = (Integer.rotateLeft(mixed, 13) * 5 + 0xe6546b64) ^ 4;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    assertThat(DealingKeys.hash(300)).isEqualTo(Math.abs(hash ^ (hash >>> 16)));
  }
}
