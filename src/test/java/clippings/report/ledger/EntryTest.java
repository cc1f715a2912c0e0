package clippings.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static final byte[] NONE = {};

  @Test
  void entriesAreInTheOrderOfTheirKeysAsUnsignedBytes() {
    List<byte[]> ascending =
        List.of(
            NONE,
            new byte[] {0},
            new byte[] {0, 0},
            new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0},
            new byte[] {1},
            new byte[] {1, 0, 0, 0, 0, 0, 0, 0},
            new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 5},
            new byte[] {1, 0, 0, 0, 0, 0, 0, 0, -5},
            new byte[] {1, 0, 0, 0, 0, 0, 0, 1},
            new byte[] {127},
            new byte[] {-128},
            new byte[] {-1, -1});

    for (int i = 0; i < ascending.size(); i++) {
      for (int j = 0; j < ascending.size(); j++) {
        Entry one = new Entry(ascending.get(i), NONE);
        Entry other = new Entry(ascending.get(j), NONE);
        assertThat(Integer.signum(one.compareTo(other)))
            .as(Arrays.toString(one.key()) + " and " + Arrays.toString(other.key()))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void ofEqualKeysTheSmallerValueComesFirst() {
    assertThat(new Entry(new byte[] {7}, new byte[] {1}))
        .isLessThan(new Entry(new byte[] {7}, new byte[] {-1}))
        .isEqualTo(new Entry(new byte[] {7}, new byte[] {1}));
  }
}
