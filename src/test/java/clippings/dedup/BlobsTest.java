package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlobsTest {

  @ParameterizedTest
  @CsvSource({"0, 32", "2147483648, 32", "4294967296, 64", "6000000000, 64", "1099511627776, 1024"})
  void aLargerCorpusHasMorePartitions(long bytes, int partitions) {
    assertThat(Blobs.partitions(bytes)).isEqualTo(partitions);
  }

  @Test
  void everyPartitionIsHandedOutOnceAndWithItsOwnRows() {
    Blobs blobs = new Blobs(64);
    for (long hash = 0; hash < 128; hash++) {
      blobs.of(hash).putLong(hash);
    }

    Set<Integer> partitions = new HashSet<>();
    blobs.drain(
        blob -> {
          partitions.add(blob.getKey());
          assertThat(blob.getValue()).hasSize(2 * Long.BYTES);
          assertThat(blob.getValue()[Long.BYTES - 1]).isEqualTo(blob.getKey().byteValue());
        });

    assertThat(partitions).hasSize(64);
  }
}
