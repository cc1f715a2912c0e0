package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | 0
          ' - ' | 0
          It's a two-part finale | 5
          the actors' strike, | 3
          “Don’t!” she said | 3
          Season 5 | 2
          naïve café | 2
          映画を見る | 5
          한국 영화 | 2
          """)
  void wordsAreRunsOfLettersAndDigits(String text, int count) {
    assertThat(Words.count(text)).isEqualTo(count);
    assertThat(Words.areAtLeast(count, text)).isTrue();
    assertThat(Words.areAtLeast(count + 1, text)).isFalse();
  }
}
