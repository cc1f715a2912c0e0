package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlobsTest {

  @ParameterizedTest
  @CsvSource({"0, 32", "536870912, 32", "1073741824, 64", "1500000000, 64", "1099511627776, 1024"})
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

  @Test
  void muchIsHandedOutInSeveralBlobs() {
    Blobs blobs = new Blobs();
    List<Integer> sizes = new ArrayList<>();
    for (int row = 0; row < 50_000; row++) {
      blobs.in(row % 10 == 0 ? 5 : 3).putBytes(new byte[1020]);
      if (blobs.isFull()) {
        blobs.drain(blob -> sizes.add(blob.getValue().length));
      }
    }
    blobs.drain(blob -> sizes.add(blob.getValue().length));

    assertThat(sizes).hasSizeGreaterThan(20).allMatch(size -> size <= 5 << 20);
    assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(50_000 * 1024);
  }
}
