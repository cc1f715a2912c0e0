package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FragmentsTest {
  private static List<String> joined(String... lines) {
    List<Line> block =
        IntStream.range(0, lines.length).mapToObj(i -> new Line(i + 1, lines[i])).toList();
    return Fragments.of(block, line -> false).stream().map(Fragments::join).toList();
  }

  @Test
  void aSentenceThatLinksHaveBrokenIsOneLineAgain() {
    assertThat(joined("Home", "He told", "The Post", "on Friday that it rained.", "It did."))
        .containsExactly("Home", "He told The Post on Friday that it rained.", "It did.");
  }

  @Test
  void signsStandWhereTheyBelong() {
    assertThat(
            joined(
                "The mayor (",
                "Bo Ek",
                ") said to the",
                "Harbour Post",
                ", which he reads, that \"",
                "Lanterns",
                "\" was a good film."))
        .containsExactly(
            "The mayor (Bo Ek) said to the Harbour Post, which he reads, that \"Lanterns\" was a good"
                + " film.");
  }

  @Test
  void aSentenceMayStartWithALink() {
    assertThat(joined("Credit: Splash", "Ann Lee", ", 45, has sailed around the cape."))
        .containsExactly("Credit: Splash", "Ann Lee, 45, has sailed around the cape.");
  }

  @Test
  void linesOfUnevenWidthRunOnThoughOneStartsWithAName() {
    assertThat(
            joined(
                "It was a long day for the crew of the boat, and Bo",
                "Ek slept through it; he had",
                "been at the town hall."))
        .hasSize(1);
  }

  @Test
  void aQuoteThatOpensStartsALine() {
    assertThat(joined("The captain tells how the boat ran aground", "”It was only a seal.”"))
        .hasSize(2);
    assertThat(joined("He saw the film “Lanterns", "” on Friday, and then it rained."))
        .containsExactly("He saw the film “Lanterns” on Friday, and then it rained.");
  }

  @Test
  void headlinesDoNotRunOnIntoTheNextParagraph() {
    assertThat(joined("Old captain dies one year after shipwreck", "Ann", "sailed on for days."))
        .containsExactly("Old captain dies one year after shipwreck", "Ann", "sailed on for days.");
  }

  @Test
  void menusStayAsTheyAre() {
    assertThat(joined("home", "news", "about us", "Sign in", "weather"))
        .containsExactly("home", "news", "about us", "Sign in", "weather");
    assertThat(joined("Boats", "Lanterns", "The Harbour", "Log in")).hasSize(4);
  }

  @Test
  void signaturesAreNoWords() {
    assertThat(joined("It rained on the boats all day, says the mayor. PHB", "abc/de", "(photo)"))
        .hasSize(3);
  }

  @Test
  void paragraphsThatEndAreNotJoined() {
    assertThat(joined("It rained on the boats all day.", "“Never again,” said the captain."))
        .hasSize(2);
    assertThat(joined("He said: \"It rained on us.\"", "and nobody came to the quay that day."))
        .hasSize(2);
  }

  @Test
  void everyLineIsInOneGroupInOrder() {
    String[] lines = {"a b c", "D", "e, f g", "", "H.", ", i j k l m", "N o"};
    List<Line> block =
        IntStream.range(0, lines.length).mapToObj(i -> new Line(i + 1, lines[i])).toList();

    assertThat(Fragments.of(block, line -> false).stream().flatMap(List::stream))
        .containsExactlyElementsOf(block);
  }

  @Test
  void aWordThatIsBrokenAtTheEndOfALineIsOneAgain() {
    assertThat(joined("The boat came with the lan-", "terns of the old harbour on Friday."))
        .containsExactly("The boat came with the lanterns of the old harbour on Friday.");
    assertThat(Fragments.join(List.of(new Line(1, "Of the Halm-"), new Line(2, "Plan."))))
        .isEqualTo("Of the Halm-Plan.");
  }
}
