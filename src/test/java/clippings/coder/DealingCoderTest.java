package clippings.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealingCoderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 16, 64})
  void eachWorkerHasAsManyNumbers(int workers) throws CoderException {
    for (int count : new int[] {1, 32, 256, 2500}) {
      int[] dealt = new int[workers];
      for (int number = 0; number < count; number++) {
        dealt[flinkHash(encoded(number)) % workers]++;
      }
      assertThat(IntStream.of(dealt).max().orElseThrow())
          .isEqualTo((count + workers - 1) / workers);
    }
  }

  @Test
  void aNumberComesBack() throws CoderException {
    for (int number : new int[] {0, 1, 959, 960, 1023, 1024, 100_000}) {
      assertThat(CoderUtils.decodeFromByteArray(DealingCoder.of(), encoded(number)))
          .isEqualTo(number);
    }
  }

  private static byte[] encoded(int number) throws CoderException {
    return CoderUtils.encodeToByteArray(DealingCoder.of(), number);
  }

  /** By the definition of MurmurHash3_x86_32 for one block of four bytes and seed 0. */
  private static int flinkHash(byte[] key) {
    int mixed = Integer.rotateLeft(Arrays.hashCode(key) * 0xcc9e2d51, 15) * 0x1b873593;
    int hash = (Integer.rotateLeft(mixed, 13) * 5 + 0xe6546b64) ^ 4;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return Math.abs(hash ^ (hash >>> 16));
  }
}
