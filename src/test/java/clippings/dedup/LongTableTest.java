package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongTableTest {
  private final LongTable table =
      table(
          new long[] {5, 2},
          new long[] {-3, 9},
          new long[] {5, 1},
          new long[] {5, 2},
          new long[] {Long.MAX_VALUE, 0});

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
    assertThat(table().has(5)).isFalse();
  }

  @Test
  void manyRowsAreSortedAndFound() {
    Random random = new Random(5);
    TreeMap<Long, TreeSet<Long>> expected = new TreeMap<>();
    LongTable.Rows rows = new LongTable.Rows(2);
    for (int i = 0; i < 20_000; i++) {
      long key = i % 3 == 0 ? random.nextInt(500) : random.nextLong();
      long value = random.nextInt(20);
      expected.computeIfAbsent(key, unused -> new TreeSet<>()).add(value);
      rows.add(key, value);
    }

    LongTable many = rows.table();

    assertThat(many.size()).isEqualTo(expected.values().stream().mapToInt(TreeSet::size).sum());
    assertThat(IntStream.range(0, many.size()).mapToObj(row -> many.cell(row, 0))).isSorted();
    expected.forEach(
        (key, values) ->
            assertThat(many.rows(key)).extracting(row -> row[1]).containsExactlyElementsOf(values));
    assertThat(many.has(501)).isFalse();
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThatThrownBy(() -> table(new long[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row of 2");
  }

  private static LongTable table(long[]... rows) {
    LongTable.Rows all = new LongTable.Rows(2);
    for (long[] row : rows) {
      all.add(row);
    }
    return all.table();
  }
}
