package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRunTest {

  @Test
  void theRunReachesFromTheFirstParagraphToTheLast() {
    BodyRun run =
        BodyRun.find(
            Pages.rows("Home", "News", "Boats at night", ONE, TWO, THREE, "Contact us", "Imprint"));

    assertThat(run).isEqualTo(new BodyRun(3, 6));
  }

  @Test
  void aListOfLinksBetweenParagraphsInterruptsIt() {
    BodyRun run =
        BodyRun.find(Pages.rows(ONE, TWO, "Read more:", "Ten coves for a Sunday", THREE, FOUR));

    assertThat(run).isEqualTo(new BodyRun(0, 6));
  }

  @Test
  void commentsAreOutsideItEvenIfTheyAreLonger() {
    BodyRun run =
        BodyRun.find(
            Pages.rows(
                ONE,
                TWO,
                "3 Comments",
                "sailor_bo",
                "I was there with my whole family and it rained all day, which the paper forgets.",
                "dockhand",
                "The boats were fine, but who pays for the lanterns in the end? We do, I say.",
                "sailor_bo",
                "Nobody asked you to pay, and the school made them from paper that was given away."));

    assertThat(run).isEqualTo(new BodyRun(0, 2));
  }

  @Test
  void teasersWithSummariesAreThinnerThanTheArticle() {
    BodyRun run =
        BodyRun.find(
            Pages.rows(
                ONE,
                TWO,
                THREE,
                "News",
                "Sport",
                "Harbour",
                "More stories",
                "The bridge that nobody wanted",
                "Ann Lee",
                "It was built in a single summer, and for years the town looked the other way.",
                "A winter on the quay",
                "Bo Ek",
                "Four months among the men who mend the nets when nobody goes out to sea."));

    assertThat(run).isEqualTo(new BodyRun(0, 3));
  }

  @Test
  void aListAtTheEndBelongsToIt() {
    BodyRun run =
        BodyRun.find(Pages.rows(ONE, TWO, "The stops:", "- the quay", "- the mole", "Contact us"));

    assertThat(run).isEqualTo(new BodyRun(0, 5));
  }

  @Test
  void withoutAParagraphThereIsNone() {
    assertThat(BodyRun.find(Pages.rows("Home", "News", "Login")).isEmpty()).isTrue();
    assertThat(BodyRun.find(Pages.rows()).isEmpty()).isTrue();
  }
}
