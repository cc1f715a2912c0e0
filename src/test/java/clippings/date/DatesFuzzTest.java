package clippings.date;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.growth.FuzzedInput;
import clippings.study.DateRange;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Any text has a day within the range that is believed, or none. */
class DatesFuzzTest {
  @SuppressWarnings("unchecked")
  private static final Consumer<byte[]> FINDING =
      FuzzedInput.counted(Finding.class, Consumer.class);

  @FuzzTest(maxDuration = "1m")
  void dates(byte[] bytes) {
    FuzzedInput.give(bytes, FINDING);
  }

  /** Finds days in a text, a field, a path and a name. */
  public static final class Finding implements Consumer<byte[]> {
    private final DateRange believed =
        new DateRange(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31));

    @Override
    public void accept(byte[] input) {
      String text = new String(input, UTF_8);
      assertThat(
              Stream.of(
                      Dates.find(text, believed),
                      Dates.inField(text, believed),
                      Dates.inPath(text, believed),
                      Dates.inFileName(text, believed))
                  .flatMap(Optional::stream))
          .allMatch(believed::contains);
    }
  }
}
