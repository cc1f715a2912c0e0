package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases PHRASES = new Phrases(" boat", " boats at night", "harbour");

  @Test
  void eachPhraseIsFoundOnceWhereverItStands() {
    assertThat(PHRASES.in("the boat, a boat and the harbour")).containsExactly(" boat", "harbour");
    assertThat(PHRASES.in("lost boats at night"))
        .containsExactlyInAnyOrder(" boat", " boats at night");
  }

  @Test
  void aPhraseStandsThereAsAWhole() {
    Phrases quiz = new Phrases(" a quiz ");

    assertThat(quiz.in("a quiz today")).isEmpty();
    assertThat(quiz.in("he won a quiz")).isEmpty();
  }

  @Test
  void aPhraseIsFoundAtAnyPlace() {
    Phrases phrases = new Phrases(" a quiz ", " an old lantern ");

    for (int before = 0; before < 12; before++) {
      assertThat(phrases.in("x".repeat(before) + " a quiz ")).containsExactly(" a quiz ");
      assertThat(phrases.in("x".repeat(before) + " an old lantern x"))
          .containsExactly(" an old lantern ");
    }
  }

  @Test
  void aLineWithoutAnyHasNone() {
    assertThat(PHRASES.in("boating is dear")).isEmpty();
    assertThat(PHRASES.in("boa")).isEmpty();
    assertThat(PHRASES.in("")).isEmpty();
  }
}
