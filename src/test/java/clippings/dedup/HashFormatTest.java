package clippings.dedup;

import static clippings.dedup.Articles.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.ArticleId;
import clippings.text.HashFormat;
import clippings.text.TextHash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the {@link HashFormat}s give. The values were computed by other programs: SHA-256 by
 * Python's hashlib (the first is a vector of FIPS 180-4), komihash by the C of its author,
 * SplitMix64 and what is made of it by its definition in Python. Should one of these fail, the
 * format is another version.
 */
class HashFormatTest {

  @ParameterizedTest
  @CsvSource({
    "abc, aba7816bf8f01cfea",
    "corpus/part-00001.jsonl#12, a8247a7e1ca0b020d",
    "data/Zoë.txt, a3250006d54185900",
  })
  void articleIdsAreTheFirstBitsOfSha256(String source, String id) {
    assertThat(ArticleId.of(source)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | b7683ea7430132b4",
        "Zoë | 3e6dd6f082b70fc0",
        "Ada Brightwater | 2a0432db92500637",
        "The pier at Saltmarsh closes, and nobody there can say for how long it will be so."
            + " | 4a362a6b17018a31",
      })
  void textsHaveTheirKomihash(String text, String hash) {
    assertThat(hex(TextHash.of(text))).isEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource({
    "0, e220a8397b1dcdaf",
    "1, 910a2dec89025cc1",
    "1234567, 599ed017fb08fc85",
    "-1, e4d971771b652c20",
  })
  void numbersAreMixedBySplitMix64(long number, String mixed) {
    assertThat(hex(Mix.of(number))).isEqualTo(mixed);
  }

  @Test
  void wordsAndShinglesHaveTheHashesOfTheirDefinition() {
    byte[] signature = Signature.of(paragraphs("The pier at Saltmarsh closes again."));

    assertThat(IntStream.range(0, 6).map(i -> Signature.word(signature, i)))
        .containsExactly(0x5c63, 0x1ee3, 0x3201, 0x06a0, 0x03ee, 0x6068);
    assertThat(hex(Signature.hash(signature))).isEqualTo("d7181092f0d15a56");
    assertThat(Arrays.stream(Shingles.hashes(signature)).mapToObj(HashFormatTest::hex))
        .containsExactly("74745a2f6c1c9408", "711e572495c15fc2");
  }

  @Test
  void caseAndApostrophesOfAWordDoNotCount() {
    byte[] signature = Signature.of(paragraphs("ZOË don’t"));

    assertThat(Signature.word(signature, 0)).isEqualTo(0x19c6);
    assertThat(Signature.word(signature, 1)).isEqualTo(0x1a41);
  }

  private static String hex(long hash) {
    return HexFormat.of().toHexDigits(hash);
  }
}
