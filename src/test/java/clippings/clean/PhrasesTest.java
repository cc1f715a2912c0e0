package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases<String> PHRASES =
      Phrases.of(" lantern", " lanterns at night", "harbour");

  @Test
  void eachPhraseIsFoundOnceWhereverItStands() {
    assertThat(PHRASES.in("the lantern, a lantern and the harbour"))
        .containsExactly(" lantern", "harbour");
    assertThat(PHRASES.in("lost lanterns at night"))
        .containsExactlyInAnyOrder(" lantern", " lanterns at night");
  }

  @Test
  void aPhraseStandsThereAsAWhole() {
    Phrases<String> quiz = Phrases.of(" a quiz ");

    assertThat(quiz.in("a quiz today")).isEmpty();
    assertThat(quiz.in("he won a quiz")).isEmpty();
  }

  @Test
  void aPhraseIsFoundAtAnyPlace() {
    Phrases<String> phrases = Phrases.of(" a quiz ", " an old lantern ");

    for (int before = 0; before < 12; before++) {
      assertThat(phrases.in("x".repeat(before) + " a quiz ")).containsExactly(" a quiz ");
      assertThat(phrases.in("x".repeat(before) + " an old lantern x"))
          .containsExactly(" an old lantern ");
    }
  }

  @Test
  void aLineWithoutAnyHasNone() {
    assertThat(PHRASES.in("lantern is no phrase")).isEmpty();
    assertThat(PHRASES.in("har")).isEmpty();
    assertThat(PHRASES.in("")).isEmpty();
  }
}
