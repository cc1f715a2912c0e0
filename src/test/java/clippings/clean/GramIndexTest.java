package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramIndexTest {

  @Test
  void rareLettersMakeAGramRareAndSignsEvenMore() {
    assertThat(GramIndex.rarity("quiz", 0)).isGreaterThan(GramIndex.rarity("this", 0));
    assertThat(GramIndex.rarity("(l),", 0)).isGreaterThan(GramIndex.rarity("quiz", 0));
    assertThat(GramIndex.rarity("the quiz", 4)).isEqualTo(GramIndex.rarity("quiz", 0));
  }

  @Test
  void whatIsFiledIsFoundAtAnyGramBehindTheFirst() {
    GramIndex<String> index = new GramIndex<>();
    index.add(GramIndex.gramAt("quiz", 0, 4), "filed");

    assertThat(index.find("the quiz", 0)).isEqualTo(4);
    assertThat(index.get("the quiz", 4)).containsExactly("filed");
    assertThat(index.find("a quiz", 0)).isEqualTo(6);
    assertThat(index.find("a quiz", 2)).isEqualTo(2);
    assertThat(index.find("qui", 0)).isEqualTo(3);
    assertThat(index.find("", 0)).isZero();
  }
}
