package clippings.dedup;

import static clippings.dedup.Articles.shingles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void thereIsOneForEveryFiveWordsInARow() {
    assertThat(shingles("a b c d e f g").count()).isEqualTo(3);
    assertThat(shingles("a b c d e").count()).isEqualTo(1);
    assertThat(shingles("a b c d").count()).isZero();
  }

  @Test
  void theSameFiveWordsAreTheSameShingleWhereverTheyStand() {
    Shingles late = shingles("x y z one two three four five");

    assertThat(late.contains(shingles("one two three four five").at(0))).isTrue();
    assertThat(late.contains(shingles("two one three four five").at(0))).isFalse();
  }

  @Test
  void containmentCountsEachDistinctShingleOnce() {
    // Of a..e, b..f, c..g the other has the first two; the repetition of a..e adds nothing.
    Shingles text = shingles("a b c d e f g");
    Shingles other = shingles("a b c d e f. Then: a b c d e");

    assertThat(text.containedIn(other)).isEqualTo(2.0 / 3);
    assertThat(text.containedIn(text)).isEqualTo(1);
    assertThat(shingles("too short").containedIn(text)).isZero();
  }
}
