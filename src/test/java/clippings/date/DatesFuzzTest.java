package clippings.date;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.FuzzedInput;
import clippings.study.DateRange;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Any text has a day within the range that is believed, or none. */
class DatesFuzzTest {
  private static final DateRange BELIEVED =
      new DateRange(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31));

  @FuzzTest(maxDuration = "1m")
  void dates(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, input -> find(new String(input, UTF_8)));
  }

  private static void find(String text) {
    assertThat(
            Stream.of(
                    Dates.find(text, BELIEVED),
                    Dates.inField(text, BELIEVED),
                    Dates.inPath(text, BELIEVED),
                    Dates.inFileName(text, BELIEVED))
                .flatMap(Optional::stream))
        .allMatch(BELIEVED::contains);
  }
}
