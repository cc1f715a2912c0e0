package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePatternsTest {

  @ParameterizedTest
  @CsvSource({
    "read more, read more, true",
    "read more, read more here, false",
    "read more*, read more here, true",
    "*read more, please read more, true",
    "*in your inbox*, news in your inbox daily, true",
    "a*b*c, a-b-b-c, true",
    "a*b*c, a-c-b, false",
    "ab*ba, aba, false",
    "# min read, 12 min read, true",
    "# min read, min read, false",
    "*- # min read, today - 4 min read, true",
    "# of #, 3 of 17, true",
  })
  void aPatternHoldsForTheWholeLine(String pattern, String line, boolean expected) {
    assertThat(LinePattern.of(pattern).matches(line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "*in your inbox*, news in your inbox daily",
    "# of #, 3 of 17",
    "*\u00A9*, 2020 \u00A9 nobody",
    "\u5171\u6709*, \u5171\u6709 now",
    "* \u8BB0\u8005, ann \u8BB0\u8005",
    "x, x",
    "*\u00A9*b, \u00A9 2020 b",
    "a#, a12",
    "*ab*, grab it",
    "* on * said:, ann on may 3 said:",
    "*(l-r)*, ann (l-r) and ben",
    "*\u00E7erez*, bu sitede \u00E7erez var",
    "*to your inbox*daily*, news to your inbox every day and daily",
  })
  void everyKindOfPatternIsFound(String pattern, String line) {
    LinePatterns<String> patterns = new LinePatterns<>();
    patterns.add("something else", "other");
    patterns.add(pattern, "found");

    assertThat(patterns.first(line, new LineScanner().scan(line).rare(), value -> true))
        .hasValue("found");
  }

  @Test
  void theFirstPatternThatIsWantedCounts() {
    LinePatterns<Integer> patterns = new LinePatterns<>();
    patterns.add("*your inbox", 1);
    patterns.add("in your inbox", 2);
    patterns.add("in *", 3);

    assertThat(patterns.first("in your inbox", false, value -> true)).hasValue(1);
    assertThat(patterns.first("in your inbox", false, value -> value > 1)).hasValue(2);
    assertThat(patterns.first("in your inbox", false, value -> value > 2)).hasValue(3);
    assertThat(patterns.first("in your inbox", false, value -> value > 3)).isEmpty();
    assertThat(patterns.first("", false, value -> true)).isEmpty();
  }
}
