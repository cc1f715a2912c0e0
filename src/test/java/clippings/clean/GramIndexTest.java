package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramIndexTest {

  @Test
  void theRarestGramHasTheRarestLetters() {
    assertThat(GramIndex.rarestGram(" the quiz ")).isEqualTo(5);
  }

  @Test
  void aGramHasNoWildcard() {
    assertThat(GramIndex.rarestGram("*the*qui*z#xq")).isEqualTo(-1);
    assertThat(GramIndex.rarestGram("*qz*that")).isEqualTo(4);
  }
}
