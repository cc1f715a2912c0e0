package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {
  private static int shared(String text, String line) {
    Stems.Filter filter = new Stems.Filter(1 << 12);
    filter.add(Stems.of(text));
    return filter.shared(Stems.of(line));
  }

  @Test
  void longerWordsCountByTheirFirstLetters() {
    assertThat(shared("the harbours were frozen", "a frozen harbour and a quay")).isEqualTo(2);
    assertThat(Stems.of("of the to")).isEmpty();
  }

  @Test
  void wordsOfScriptsWithoutSpacesCountByPairs() {
    assertThat(Stems.of("\u6e2f\u306e\u796d\u308a")).hasSize(3);
    assertThat(shared("\u6e2f\u306e\u796d\u308a", "\u796d\u308a")).isEqualTo(1);
  }

  @Test
  void ofALongLineTheFirstWordsAreEnough() {
    assertThat(Stems.of("lantern ".repeat(1000))).hasSize(48);
  }

  @Test
  void aFilterCanBeCleared() {
    Stems.Filter filter = new Stems.Filter(1 << 10);
    filter.add(Stems.of("harbour"));
    filter.clear();

    assertThat(filter.shared(Stems.of("harbour"))).isZero();
  }
}
