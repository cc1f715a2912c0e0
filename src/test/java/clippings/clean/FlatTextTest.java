package clippings.clean;

import static clippings.article.LineLabel.BODY;
import static clippings.article.LineLabel.FURNITURE;
import static clippings.article.LineLabel.HEADLINE;
import static clippings.article.LineLabel.SUBHEADING;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.LineLabel;
import clippings.article.Reason;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlatTextTest {

  private static Layout layout(String title, List<String> lines, LineLabel... labels) {
    return FlatText.layout(
        Pages.rows(lines.toArray(new String[0])), new Tagger.Tagged(labels, new BitSet()), title);
  }

  private static List<Reason> reasons(Layout layout, int rows) {
    return IntStream.range(0, rows).mapToObj(layout::reason).toList();
  }

  @Test
  void theLabelsSayWhereTheBodyIs() {
    Layout layout =
        layout(
            "",
            List.of("Home", "Boats", ONE, TWO, "Top"),
            FURNITURE,
            HEADLINE,
            BODY,
            BODY,
            FURNITURE);

    assertThat(layout.headline()).isEqualTo(1);
    assertThat(layout.start()).isEqualTo(2);
    assertThat(layout.end()).isEqualTo(4);
    assertThat(reasons(layout, 5))
        .containsExactly(Reason.MENU, Reason.NONE, Reason.NONE, Reason.NONE, Reason.MENU);
  }

  @Test
  void furnitureIsNamedByItselfByTheLabelAboveOrByItsShape() {
    Layout layout =
        layout(
            "",
            List.of(
                ONE,
                "Share this",
                "Read more",
                "Bo Ek",
                TWO,
                "Bo Ek sails alone around the cape",
                "It rained on all of the boats for days."),
            BODY,
            FURNITURE,
            FURNITURE,
            FURNITURE,
            BODY,
            FURNITURE,
            FURNITURE);

    assertThat(reasons(layout, 7))
        .containsExactly(
            Reason.NONE,
            Reason.SHARE,
            Reason.RELATED,
            Reason.RELATED,
            Reason.NONE,
            Reason.RELATED,
            Reason.OUTSIDE);
  }

  @Test
  void aLineThatRecursIsNamedSo() {
    BitSet recurring = new BitSet();
    recurring.set(1);
    Layout layout =
        FlatText.layout(
            Pages.rows(ONE, "Spray factor: salty", "Share this"),
            new Tagger.Tagged(new LineLabel[] {BODY, FURNITURE, FURNITURE}, recurring),
            "");

    assertThat(layout.reason(1)).isEqualTo(Reason.RECURRING_LINE);
  }

  @Test
  void whatTheTextHasAlreadyIsDropped() {
    Layout layout =
        layout(
            "", List.of(ONE, TWO, "Again", ONE, "Again"), BODY, BODY, SUBHEADING, BODY, SUBHEADING);

    assertThat(layout.reason(3)).isEqualTo(Reason.REPEATED_LINE);
    assertThat(layout.kept(4)).isTrue();
  }

  @Test
  void aHeadlineThatStandsThereAgainIsDropped() {
    Layout layout =
        layout(
            "",
            List.of("Boats and lanterns on Friday", ONE, "Boats and Lanterns on Friday"),
            HEADLINE,
            BODY,
            SUBHEADING);

    assertThat(layout.reason(2)).isEqualTo(Reason.HEADLINE);
  }

  @Test
  void ofAKnownTitleTheTextHasNoOtherHeadline() {
    Layout layout =
        layout(
            "Boats and lanterns | Harbour Post",
            List.of("Boats and lanterns", "A night to remember", ONE),
            BODY,
            HEADLINE,
            BODY);

    assertThat(layout.headline()).isEqualTo(Layout.NONE);
    assertThat(layout.reason(0)).isEqualTo(Reason.HEADLINE);
    assertThat(layout.label(1)).isEqualTo(SUBHEADING);
  }

  @Test
  void aNoteWithoutFurnitureIsAnArticleWhateverItLooksLike() {
    Layout note = layout("", List.of("Bo Ek", "Bo Ek has won."), FURNITURE, FURNITURE);
    Layout page = layout("", List.of("Share this", "Bo Ek has won."), FURNITURE, FURNITURE);

    assertThat(note.label(1)).isEqualTo(BODY);
    assertThat(note.isEmpty()).isFalse();
    assertThat(page.isEmpty()).isTrue();
  }
}
