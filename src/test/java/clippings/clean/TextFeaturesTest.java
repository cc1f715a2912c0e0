package clippings.clean;

import static clippings.clean.Pages.FOUR;
import static clippings.clean.Pages.ONE;
import static clippings.clean.Pages.THREE;
import static clippings.clean.Pages.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextFeaturesTest {
  private static final String[] PAGE = {
    "Home", "Boats and lanterns", "Share this", ONE, "", TWO, "Read more", "Read more", THREE
  };

  private static FeatureTable read(String... lines) {
    return new TextFeatures(new int[0]).read(Pages.rows(lines), RecurringLines.NONE.of(""));
  }

  private static int[] column(Feature feature, String... lines) {
    FeatureTable features = read(lines);
    return IntStream.range(0, features.lines()).map(i -> features.get(i, feature)).toArray();
  }

  @Test
  void wordsAndShapeOfTheLineItself() {
    assertThat(column(Feature.WORDS, PAGE)).startsWith(1, 3, 2).hasSize(8);
    assertThat(column(Feature.SHARE, PAGE)).containsExactly(0, 0, 1, 0, 0, 0, 0, 0);
    assertThat(column(Feature.RELATED, PAGE)).containsExactly(0, 0, 0, 0, 0, 1, 1, 0);
    assertThat(column(Feature.PARAGRAPH, PAGE)).containsExactly(0, 0, 0, 1, 1, 0, 0, 1);
    assertThat(column(Feature.AFTER_BLANK, PAGE)).containsExactly(1, 0, 0, 0, 1, 0, 0, 0);
  }

  @Test
  void whatStandsThereTwice() {
    assertThat(column(Feature.TWICE, PAGE)).containsExactly(0, 0, 0, 0, 0, 1, 1, 0);
    assertThat(column(Feature.AGAIN, PAGE)).containsExactly(0, 0, 0, 0, 0, 0, 1, 0);
  }

  @Test
  void howFarTheNextParagraphsAre() {
    assertThat(column(Feature.UP, PAGE)).containsExactly(50, 50, 50, 50, 1, 1, 2, 3);
    assertThat(column(Feature.DOWN, PAGE)).containsExactly(3, 2, 1, 1, 3, 2, 1, 50);
  }

  @Test
  void howMuchRunningTextStandsAroundALine() {
    int one = Pages.rows(ONE).get(0).words();
    int two = Pages.rows(TWO).get(0).words();
    int three = Pages.rows(THREE).get(0).words();

    assertThat(column(Feature.PROSE_ABOVE_3, PAGE))
        .containsExactly(0, 0, 0, 0, one, one + two, one + two, two);
    assertThat(column(Feature.PROSE_BELOW, PAGE)[0]).isEqualTo(one + two + three);
    assertThat(column(Feature.PROSE, PAGE)).containsOnly(one + two + three);
  }

  @Test
  void theRunIsTheBlockOfParagraphs() {
    assertThat(column(Feature.RUN, "Home", "Boats and lanterns", ONE, "Read more", TWO, "Log in"))
        .containsExactly(-2, -1, 0, 0, 0, 1);
    assertThat(column(Feature.RUN, ONE, TWO, "Comments", "Bo", "First!"))
        .containsExactly(0, 0, 1, 2, 3);
  }

  @Test
  void aHeadlineSharesItsWordsWithTheArticle() {
    int[] shared = column(Feature.SHARED, "Home", "The boats of the harbour festival", ONE, TWO);

    assertThat(shared[0]).isZero();
    assertThat(shared[1]).isEqualTo(3);
  }

  @Test
  void aSubheadingSharesItsWordsWithTheParagraphBelow() {
    int[] below = column(Feature.SHARED_BELOW, ONE, "The bakers at midnight", THREE, "Bread", FOUR);

    assertThat(below[1]).isEqualTo(2);
    assertThat(below[3]).isZero();
  }

  @Test
  void linesAroundTheTextHaveNoFeature() {
    FeatureTable features = read(ONE);

    assertThat(features.get(-1, Feature.WORDS)).isEqualTo(FeatureTable.NONE);
    assertThat(features.get(1, Feature.GAP)).isEqualTo(FeatureTable.NONE);
  }

  @Test
  void aLongTextLeavesNothingInTheNext() {
    TextFeatures features = new TextFeatures(new int[0]);
    features.read(Pages.rows(PAGE), RecurringLines.NONE.of(""));
    FeatureTable second = features.read(Pages.rows(ONE, "Home"), RecurringLines.NONE.of(""));
    FeatureTable fresh = read(ONE, "Home");

    for (int line = -Feature.REACH; line < 2 + Feature.REACH; line++) {
      for (Feature feature : Feature.values()) {
        // Those of the second look are set by it.
        if (!feature.isSecond()) {
          assertThat(second.get(line, feature)).isEqualTo(fresh.get(line, feature));
        }
      }
    }
  }
}
