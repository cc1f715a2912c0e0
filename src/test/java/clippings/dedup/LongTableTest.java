package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongTableTest {
  private final LongTable table =
      LongTable.of(
          2,
          List.of(
              new long[] {5, 2},
              new long[] {-3, 9},
              new long[] {5, 1},
              new long[] {5, 2},
              new long[] {Long.MAX_VALUE, 0}));

  @Test
  void rowsAreSortedAndEachThereOnce() {
    assertThat(table.size()).isEqualTo(4);
    assertThat(table.rows(5)).containsExactly(new long[] {5, 1}, new long[] {5, 2});
    assertThat(table.cell(0, 0)).isEqualTo(-3);
  }

  @Test
  void aKeyIsFoundOrNot() {
    assertThat(table.has(-3)).isTrue();
    assertThat(table.has(Long.MAX_VALUE)).isTrue();
    assertThat(table.has(4)).isFalse();
    assertThat(table.rows(6)).isEmpty();
    assertThat(LongTable.empty(2).has(5)).isFalse();
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThatThrownBy(() -> LongTable.of(2, List.of(new long[] {1})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row of 2");
  }
}
