package clippings.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 4, 4",
    "100000000, 4, 4",
    "150000000, 8, 8",
    "536870912, 32, 32",
    "1073741824, 64, 32",
    "1500000000, 64, 32",
    "4294967296, 256, 64",
    "1099511627776, 1024, 256"
  })
  void aLargerCorpusHasMorePartitions(long bytes, int large, int small) {
    assertThat(Partitions.of(bytes)).isEqualTo(new Partitions(large, small));
  }
}
