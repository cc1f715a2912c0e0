package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlobsTest {

  @Test
  void everyPartitionIsHandedOutOnceAndWithItsOwnRows() {
    Blobs blobs = new Blobs(64);
    for (long hash = 0; hash < 128; hash++) {
      blobs.of(hash).putLong(hash);
    }

    Set<Integer> partitions = new HashSet<>();
    blobs
        .take()
        .forEach(
            (partition, blob) -> {
              partitions.add(partition);
              assertThat(blob).hasSize(2 * Long.BYTES);
              assertThat(blob[Long.BYTES - 1]).isEqualTo(partition.byteValue());
            });

    assertThat(partitions).hasSize(64);
  }

  @Test
  void muchIsHandedOutInSeveralBlobs() {
    Blobs blobs = new Blobs(32);
    List<Integer> sizes = new ArrayList<>();
    for (int row = 0; row < 50_000; row++) {
      blobs.in(row % 10 == 0 ? 5 : 3).putBytes(new byte[1020]);
      if (blobs.isFull()) {
        blobs.take().values().forEach(blob -> sizes.add(blob.length));
      }
    }
    blobs.take().values().forEach(blob -> sizes.add(blob.length));

    assertThat(sizes).hasSizeGreaterThan(20).allMatch(size -> size <= 5 << 20);
    assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(50_000 * 1024);
  }
}
