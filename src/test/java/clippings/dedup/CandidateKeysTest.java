package clippings.dedup;

import static clippings.dedup.Articles.paragraphs;
import static clippings.dedup.Articles.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CandidateKeysTest {

  @Test
  void textsThatShareSixteenWordsInARowShareAKey() {
    for (int seed = 0; seed < 500; seed++) {
      String shared = words(1_000 + seed, CandidateKeys.WINDOW + Shingles.LENGTH - 1);
      String one = words(2_000 + seed, seed % 60) + " " + shared + " " + words(3_000 + seed, 40);
      String other = words(4_000 + seed, 300) + " " + shared + " " + words(5_000 + seed, seed % 7);

      Set<Long> common = keys(one);
      common.retainAll(keys(other));

      assertThat(common).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void keysAreShinglesOfTheBody() {
    byte[] signature = Signature.of(paragraphs(words(7, 100) + " " + words(7, 100)));
    Set<Long> shingles =
        Arrays.stream(Shingles.hashes(signature)).boxed().collect(Collectors.toSet());

    assertThat(shingles).containsAll(Arrays.stream(CandidateKeys.of(signature)).boxed().toList());
  }

  @Test
  void everyShingleOfAShortBodyIsAKey() {
    assertThat(keys(words(8, 10))).hasSize(6);
    assertThat(keys(words(8, CandidateKeys.WINDOW + Shingles.LENGTH - 2)))
        .hasSize(CandidateKeys.WINDOW - 1);
    assertThat(keys(words(8, CandidateKeys.WINDOW + Shingles.LENGTH - 1))).hasSizeLessThan(3);
    assertThat(keys(words(8, 4))).isEmpty();
  }

  @Test
  void aTeaserSharesAKeyWithTheArticleItBegins() {
    for (int seed = 0; seed < 100; seed++) {
      String teaser = words(seed, 8);
      Set<Long> common = keys(teaser);
      common.retainAll(keys(teaser + " " + words(1_000 + seed, 200)));

      assertThat(common).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void aboutTwoShinglesInThirteenAreKeys() {
    // Schleimer et al. 2003: the expected density is 2 / (window + 1).
    assertThat(keys(words(9, 13_004)).size()).isBetween(1_900, 2_100);
  }

  @Test
  void aWordRepeatedForeverHasOneKey() {
    assertThat(CandidateKeys.of(Signature.of(paragraphs("la ".repeat(1_000))))).hasSize(1);
  }

  private static Set<Long> keys(String text) {
    return Arrays.stream(CandidateKeys.of(Signature.of(paragraphs(text))))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }
}
