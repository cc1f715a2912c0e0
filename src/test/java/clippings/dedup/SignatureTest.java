package clippings.dedup;

import static clippings.dedup.Articles.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.text.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's a two-part finale, says Zoë",
        "the ’90s — “again”",
        "Ünïcode größe 東京 2024",
        "rock 'n' roll",
        "…",
        "don''t, 'tis, o'",
        "emoji 🎬 stays a word"
      })
  void hasOneHashForEachWordThatIsCounted(String text) {
    assertThat(Signature.words(Signature.of(paragraphs(text)))).isEqualTo(Words.count(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 18, 19, 20, 21, 200})
  void growsWithManyWordsOfOneLetter(int words) {
    byte[] signature = Signature.of(paragraphs("a ".repeat(words).strip()));

    assertThat(Signature.words(signature)).isEqualTo(words);
  }

  @Test
  void ignoresCaseApostrophesPunctuationAndParagraphs() {
    assertThat(Signature.of(paragraphs("DON\u2019T look, she said.", "“Now”")))
        .isEqualTo(Signature.of(paragraphs("Don't look she said now")));
  }

  @Test
  void otherWordsOrAnotherOrderGiveOtherHashes() {
    byte[] signature = Signature.of(paragraphs("red green blue"));

    assertThat(Signature.of(paragraphs("green red blue"))).isNotEqualTo(signature);
    assertThat(Signature.of(paragraphs("red green blues"))).isNotEqualTo(signature);
  }

  @Test
  void wordsOfOneHashAreRare() {
    long distinct =
        IntStream.range(0, 10_000)
            .map(i -> Signature.word(Signature.of(paragraphs("word" + i)), 0))
            .distinct()
            .count();

    // 10,000 balls in 32,768 urns leave some 8,620 urns with a ball.
    assertThat(distinct).isBetween(8_500L, 8_740L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The part of Ada Brightwater ends. Nobody knows why | Ada Brightwater",
        "It ran for 12 nights, 3D glasses at 5pm included | 12 3D 5pm",
        "He met J. T. Kesteven and Dr. Weiß: All went well | J T Kesteven Dr Weiß",
        "“Why?” asked Séan O’Rourke | Séan O’Rourke",
        "Nun kosten das Haus am See und der Garten im Wald auch Herrn Halm ein Vermögen | Herrn Halm",
      })
  void tellsNamesAndNumbersFromOtherWords(String text, String telling) {
    byte[] signature = Signature.of(paragraphs(text));
    String[] words = text.replaceAll("[^\\p{L}\\d’ ]", "").split(" ", -1);

    assertThat(
            IntStream.range(0, words.length)
                .filter(i -> Signature.isTelling(signature, i))
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" ")))
        .isEqualTo(telling);
  }

  @Test
  void theHashOfAllWordsIgnoresWhetherTheyAreNames() {
    assertThat(Signature.hash(Signature.of(paragraphs("When Bo left"))))
        .isEqualTo(Signature.hash(Signature.of(paragraphs("when bo left"))))
        .isNotEqualTo(Signature.hash(Signature.of(paragraphs("left bo when"))));
  }
}
