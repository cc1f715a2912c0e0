package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void longerWordsAreSharedByTheirStems() {
    Vocabulary words = new Vocabulary();
    words.add("the lantern makers of the harbour");

    assertThat(words.shared("lanterns for the harbours")).isEqualTo(2);
    assertThat(words.shared("of the sea")).isZero();
  }

  @Test
  void scriptsWithoutSpacesShareTheirPairs() {
    Vocabulary words = new Vocabulary();
    words.add("\u6771\u4EAC\u90FD");

    assertThat(words.shared("\u6771\u4EAC")).isEqualTo(1);
  }
}
