package clippings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.CommandLine.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --pipeline x.yaml                   | --pipeline=x.yaml
          --pipeline=x.yaml --period week     | --pipeline=x.yaml --period=week
          check --input data/** --verbose     | check --input=data/** --verbose
          --verbose check                     | --verbose check
          --evidence false --page=false       | --evidence=false --page=false
          --csvBom --ledgerParts 4            | --csvBom --ledgerParts=4
          --maxRejected -1                    | --maxRejected=-1
          --targetParallelism 2 --jobName x   | --targetParallelism=2 --jobName=x
          compare a b --output c              | compare a b --output=c
          --pipelin x.yaml                    | --pipelin x.yaml
          --output compare a b                | --output=compare a b
          """)
  void anOptionAndItsValueBecomeOneWord(String words, String joined) throws Exception {
    assertThat(OptionWords.joined(words.split(" +", -1))).containsExactly(joined.split(" ", -1));
  }

  @Test
  void aValueIsLeftAsItIs() throws Exception {
    assertThat(OptionWords.joined("--input", "a b=c,**")).containsExactly("--input=a b=c,**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--pipeline", "check --pipeline", "--pipeline --output=x"})
  void anOptionWithoutItsValueIsNamed(String words) {
    assertThatThrownBy(() -> OptionWords.joined(words.split(" ", -1)))
        .isInstanceOf(UsageException.class)
        .hasMessage("--pipeline: the value is missing, such as in --pipeline=VALUE");
  }

  @Test
  void optionsOfThisProgramStandBeforeThoseOfBeam() {
    assertThat(OptionWords.names())
        .startsWith("cleanedText")
        .containsSubsequence("pipeline", "targetParallelism")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--pipeline", "--input", "--output"})
  void anEmptyValueIsNone(String option) {
    String message = option + ": the value is missing, such as in " + option + "=VALUE";
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> OptionWords.joined("check", option + "="))
        .withMessage(message);
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> OptionWords.joined(option, ""))
        .withMessage(message);
  }
}
