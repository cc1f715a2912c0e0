package clippings.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportRowsTest {

  @Test
  void allRowsComeInTheirOrder() throws IOException {
    List<Integer> numbers = IntStream.range(0, 4_321).boxed().toList();

    assertThat(read(rows(numbers))).isEqualTo(numbers);
  }

  @Test
  void aReportMayBeAHeaderAlone() throws IOException {
    assertThat(read(rows(List.of()))).isEmpty();
  }

  @Test
  void whatGoesWrongWithARowIsPassedOn() {
    IllegalStateException fault = new IllegalStateException("a row");

    assertThatThrownBy(
            () ->
                ReportRows.forEach(
                    rows(IntStream.range(0, 4_321).boxed().toList()),
                    row -> {
                      if ("1500".equals(row.get("number"))) {
                        throw fault;
                      }
                    }))
        .isSameAs(fault);
  }

  @Test
  void aFileThatBreaksOffIsNoEndOfTheReport() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    InputStream in =
        new SequenceInputStream(rows(IntStream.range(0, 4_321).boxed().toList()), broken);

    assertThatThrownBy(() -> read(in)).isInstanceOf(IOException.class).hasRootCauseMessage("gone");
  }

  private static List<Integer> read(InputStream in) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    ReportRows.forEach(in, row -> numbers.add(Integer.valueOf(row.get("number"))));
    return numbers;
  }

  private static InputStream rows(List<Integer> numbers) {
    StringBuilder csv = new StringBuilder("\uFEFFnumber\r\n");
    numbers.forEach(number -> csv.append(number).append("\r\n"));
    return new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
  }
}
