package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

  @ParameterizedTest
  @CsvSource({
    "김민준은, true",
    "김민준이, true",
    "김민준의 복귀, true",
    "김민준에게는, true",
    "김민준씨가, true",
    "김민준, false",
    "김민준호, false",
    "김민준abc, false",
  })
  void followAName(String text, boolean follow) {
    FoldedText folded = Folding.fold(text);
    int end = Folding.fold("김민준").length();

    assertThat(Particles.follow(folded.chars(), folded.length(), end)).isEqualTo(follow);
    assertThat(Particles.isKorean(folded.chars()[end - 1])).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"a, false", "ア, false", "中, false", "은, true"})
  void lettersOfKoreanAreKnown(char c, boolean korean) {
    assertThat(Particles.isKorean(c)).isEqualTo(korean);
  }
}
