package clippings.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 2, 2",
    "100000000, 2, 2",
    "150000000, 4, 4",
    "536870912, 16, 16",
    "1073741824, 32, 32",
    "1500000000, 32, 32",
    "4294967296, 128, 32",
    "1099511627776, 1024, 256"
  })
  void aLargerCorpusHasMorePartitions(long bytes, int large, int small) {
    assertThat(Partitions.of(bytes)).isEqualTo(new Partitions(large, small));
  }
}
