package clippings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(Sentences.split(String.join(joint, sentences), Language.ENGLISH))
        .isEqualTo(sentences);
  }

  /** The language, and a bar where a sentence ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          de; Am 12. Juni kam Frau Dr. Halm an.|Sie blieb.
          de; Nr. 3 fehlt, z. B. wegen der Bahn.|Das ist alles.
          de; Es war der 3. Versuch.|Danach ging er.
          fr; Le temple date de 40 av. J.-C. selon M. Petit.|Il est beau.
          fr; L'art. 3 est clair.|On vote.
          es; Viaja a EE. UU. Es lunes.
          es; El Sr. Olmedo vive en la Avda. Sol.|No está.
          """)
  void sentencesEndAsTheirLanguageSays(String language, String marked) {
    List<String> sentences = List.of(marked.split("\\|"));
    assertThat(Sentences.split(String.join(" ", sentences), Language.of(language)))
        .isEqualTo(sentences);
  }

  @Test
  void aSentenceIsFoundByAnOffsetInIt() {
    Sentences sentences = Sentences.of(Folding.fold("It rained. Nobody came."), Language.ENGLISH);
    assertThat(sentences.at(0)).isZero();
    assertThat(sentences.at(9)).isZero();
    assertThat(sentences.at(11)).isEqualTo(1);
    assertThat(sentences.at(22)).isEqualTo(1);
  }

  @Test
  void nothingHasNoSentence() {
    assertThat(Sentences.split("", Language.OTHER)).isEmpty();
  }

  @Test
  void aTextThatNeverStopsIsCutBetweenWords() {
    List<String> sentences = Sentences.split("one and another ".repeat(1000), Language.ENGLISH);

    assertThat(sentences).hasSize(4).allMatch(sentence -> sentence.length() <= 4000);
    assertThat(String.join(" ", sentences)).isEqualTo("one and another ".repeat(1000).strip());
  }

  @Test
  void aTextWithoutSpacesIsNotCutWithinACharacter() {
    List<String> sentences = Sentences.split("a" + "\uD800\uDF30".repeat(5000), Language.OTHER);

    assertThat(sentences).allMatch(sentence -> sentence.length() <= 4000);
    assertThat(String.join("", sentences)).isEqualTo("a" + "\uD800\uDF30".repeat(5000));
    assertThat(sentences).noneMatch(s -> Character.isLowSurrogate(s.charAt(0)));
  }
}
