package clippings.report.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThinnedRowsTest {

  @ParameterizedTest
  @CsvSource({"1, h|1|2|3|4|5|", "2, h|2|4|", "3, h|3|", "9, h|"})
  void theHeaderAndEveryNthRowAreLeft(int step, String left) throws IOException {
    assertThat(thin("h|1|2|3|4|5|", step)).isEqualTo(left);
  }

  @Test
  void rowsLongerThanTheBufferAreLeftOrDroppedWhole() throws IOException {
    String one = "a".repeat(100_000) + "|";
    String two = "b".repeat(70_000) + "|";

    assertThat(thin("h|" + one + two + one + two, 2)).isEqualTo("h|" + two + two);
  }

  @Test
  void nothingStaysNothing() throws IOException {
    assertThat(thin("", 3)).isEmpty();
  }

  @Test
  void bytesAreReadOneByOneToo() throws IOException {
    InputStream rows = new ThinnedRows(new ByteArrayInputStream("é\nx\ny\n".getBytes(UTF_8)), 2);

    assertThat(rows.read()).isEqualTo(0xC3);
    assertThat(rows.read()).isEqualTo(0xA9);
    assertThat(rows.read()).isEqualTo('\n');
    assertThat(rows.read()).isEqualTo('y');
    assertThat(rows.read()).isEqualTo('\n');
    assertThat(rows.read()).isEqualTo(-1);
  }

  /** With {@code |} for the ends of lines. */
  private static String thin(String rows, int step) throws IOException {
    byte[] bytes = rows.replace('|', '\n').getBytes(UTF_8);
    try (InputStream in = new ThinnedRows(new ByteArrayInputStream(bytes), step)) {
      return new String(in.readAllBytes(), UTF_8).replace('\n', '|');
    }
  }
}
