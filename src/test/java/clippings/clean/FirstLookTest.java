package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FirstLookTest {
  /** So many times the score 1: as good as certain. */
  private static final int SURE = 6 * LineModel.UNIT;

  /** A text of lines with ten words each, of which a first look gives these scores. */
  private static FeatureTable look(int[]... scores) {
    FeatureTable features = new FeatureTable();
    features.clear(scores.length);
    features.fill(Feature.WORDS, 10);
    new FirstLook().read(Arrays.stream(scores).flatMapToInt(Arrays::stream).toArray(), features);
    return features;
  }

  private static int[] headline(int score) {
    return new int[] {score, 0, 0, 0};
  }

  private static int[] body() {
    return new int[] {0, SURE, 0, 0};
  }

  private static int[] furniture() {
    return new int[] {0, 0, 0, SURE};
  }

  private static int[] column(FeatureTable features, Feature feature) {
    int[] column = new int[features.lines()];
    Arrays.setAll(column, line -> features.get(line, feature));
    return column;
  }

  @Test
  void aLabelLeadsOrTrailsTheBestOther() {
    FeatureTable features = look(new int[] {40, 30, 10, 20});

    assertThat(features.get(0, Feature.LIKE_HEADLINE)).isEqualTo(10);
    assertThat(features.get(0, Feature.LIKE_BODY)).isEqualTo(-10);
    assertThat(features.get(0, Feature.LIKE_SUBHEADING)).isEqualTo(-30);
  }

  @Test
  void theArticleAroundALineIsCountedByItsCertainty() {
    FeatureTable features =
        look(furniture(), body(), new int[] {0, 0, 0, 0}, furniture(), body(), furniture());

    assertThat(column(features, Feature.ARTICLE_ABOVE_3)).containsExactly(0, 0, 100, 150, 150, 150);
    assertThat(column(features, Feature.ARTICLE_BELOW_3)).containsExactly(150, 150, 100, 100, 0, 0);
    assertThat(column(features, Feature.ARTICLE_ABOVE_8)).containsExactly(0, 0, 100, 150, 150, 250);
    assertThat(column(features, Feature.ARTICLE_BELOW_20))
        .containsExactly(250, 150, 100, 100, 0, 0);
    assertThat(column(features, Feature.ARTICLE_ABOVE)).containsExactly(0, 0, 10, 15, 15, 25);
    assertThat(column(features, Feature.ARTICLE_BELOW)).containsExactly(25, 15, 10, 10, 0, 0);
  }

  @Test
  void linesAreCountedToTheNextOfTheArticle() {
    FeatureTable features = look(furniture(), body(), furniture(), furniture(), body());

    assertThat(column(features, Feature.ARTICLE_UP)).containsExactly(50, 50, 1, 2, 3);
    assertThat(column(features, Feature.ARTICLE_DOWN)).containsExactly(1, 3, 2, 1, 50);
  }

  @Test
  void headlinesAreRankedAndTheFirstOfEqualsIsAhead() {
    FeatureTable features = look(headline(30), headline(90), headline(-50), headline(30));

    assertThat(column(features, Feature.HEADLINE_RANK)).containsExactly(1, 0, 3, 2);
    assertThat(column(features, Feature.HEADLINE_LEAD)).containsExactly(-60, 60, -140, -60);
  }

  @Test
  void aTextOfOneLineOrNoneHasNoOther() {
    assertThat(column(look(headline(30)), Feature.HEADLINE_LEAD)).containsExactly(0);
    assertThat(look().lines()).isZero();
  }

  /** The second look may ask what the first said of a line and of its neighbours. */
  @Test
  void theSecondLookSeesTheFirst() throws IOException {
    String model =
        """
        base 0 0 0 0
        transition 0 0 0 0
        transition 0 0 0 0
        transition 0 0 0 0
        transition 0 0 0 0
        first WORDS@0>9 | 0 0 0 300 0 300 0 0
        tree LIKE_BODY@-1>0 | 0 0 0 500 0 500 0 0
        """;
    FeatureTable features = new FeatureTable();
    features.clear(3);
    for (int line = 0; line < 3; line++) {
      features.put(line, Feature.WORDS, line == 0 ? 20 : 2);
    }
    LineModel read = LineModel.read(new BufferedReader(new StringReader(model)));

    byte[] ranks = read.ranks().first(features);
    new FirstLook().read(read.firstLook().score(ranks, 3), features);
    read.ranks().second(features, ranks);

    assertThat(read.forest().score(ranks, 3))
        .containsExactly(0, 0, 0, 500, 0, 500, 0, 0, 0, 0, 0, 500);
  }
}
