package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordTest {
  private static final List<String> KNOWN =
      List.of("check", "explain", "compare", "--from", "--pipeline", "--csvBom");

  @ParameterizedTest
  @CsvSource({
    "chek, check",
    "cehck, check",
    "Explain, explain",
    "--compare, compare",
    "--pipelin, --pipeline",
    "-pipeline=x.yaml, --pipeline",
    "--form=2024-07-15, --from",
    "--CSVBOM, --csvBom",
  })
  void aNearWordIsFound(String typed, String meant) {
    assertThat(NearWord.of(typed, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "--", "run", "data/check", "pipelines/x.yaml", "--zzzzzzzz=from"})
  void aFarOneIsNot(String typed) {
    assertThat(NearWord.of(typed, KNOWN)).isEmpty();
  }

  @Test
  void ofTwoThatAreAsNearTheFirstIsMeant() {
    assertThat(NearWord.of("sat", List.of("sit", "set"))).contains("sit");
  }
}
