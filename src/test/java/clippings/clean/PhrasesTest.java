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
  void aLineWithoutAnyHasNone() {
    assertThat(PHRASES.in("boating is dear")).isEmpty();
    assertThat(PHRASES.in("boa")).isEmpty();
    assertThat(PHRASES.in("")).isEmpty();
  }
}
