package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.|Nobody came.",
        "Dr. Rook met Mr. Young on St. Mary's Road.|It rained.",
        "Walter K. Brown wrote it.|J. K. Holm and J.K. Holm read it.",
        "It is 3.5 metres long.|No. 5 is longer.",
        "\"It is late.\"|She left.",
        "(It was late.)|She left.",
        "Who knew?!|Not Ada.",
        "Wait... what?|Yes.",
        "It ended…|Then it began.",
        "It was shot in the U.S. by Rook.",
        "It was shot in the U.S.|The rest was not.",
        "Walter Brown Jr. sang.|Then Walter Brown Jr.|He left.",
        "It starts at 8 p.m. Friday.",
        "See lindqvist.example for more.",
        "The firm is Rook Inc. of Leith.|It is old.",
        "He said no.|\"No,\" he said.",
        "これは文です。|これも文です。",
        "One line without a stop",
        "She asked, \"Why?\" and left."
      })
  void textIsSplitWhereASentenceEnds(String marked) {
    List<String> sentences = List.of(marked.split("\\|"));
    String joint = marked.contains("。") ? "" : " ";
    assertThat(Sentences.split(String.join(joint, sentences))).isEqualTo(sentences);
  }

  @Test
  void aSentenceIsFoundByAnOffsetInIt() {
    Sentences sentences = Sentences.of(Folding.fold("It rained. Nobody came."));
    assertThat(sentences.at(0)).isZero();
    assertThat(sentences.at(9)).isZero();
    assertThat(sentences.at(11)).isEqualTo(1);
    assertThat(sentences.at(22)).isEqualTo(1);
  }

  @Test
  void nothingHasNoSentence() {
    assertThat(Sentences.split("")).isEmpty();
  }

  @Test
  void aTextThatNeverStopsIsCutBetweenWords() {
    List<String> sentences = Sentences.split("one and another ".repeat(1000));

    assertThat(sentences).hasSize(4).allMatch(sentence -> sentence.length() <= 4000);
    assertThat(String.join(" ", sentences)).isEqualTo("one and another ".repeat(1000).strip());
  }

  @Test
  void aTextWithoutSpacesIsNotCutWithinACharacter() {
    List<String> sentences = Sentences.split("a" + "\uD83D\uDE00".repeat(5000));

    assertThat(sentences).allMatch(sentence -> sentence.length() <= 4000);
    assertThat(String.join("", sentences)).isEqualTo("a" + "\uD83D\uDE00".repeat(5000));
    assertThat(sentences).noneMatch(s -> Character.isLowSurrogate(s.charAt(0)));
  }
}
