package clippings.clean;

import clippings.article.LineLabel;
import clippings.text.TextHash;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Learns the model of lines from training texts. */
final class ModelTrainer {
  private static final int LABELS = LineLabel.values().length;
  private static final int HEADLINE = LineModel.LABELS.indexOf(LineLabel.HEADLINE);
  private static final int FURNITURE = List.of(LineLabel.values()).indexOf(LineLabel.FURNITURE);

  /**
   * What each label scores beforehand, by what an error costs: nearly every text has a headline,
   * though one line of hundreds is one; and a paragraph that is lost loses its mentions for good,
   * while a line of furniture that is kept may have none.
   */
  private static final int[] BASE = {900, 30, 30, 0};

  /** A headline is one line of many, but to miss it is to miss all. */
  private static final int HEADLINES = 3;

  /**
   * What it adds to furniture that a line recurs widely on its site, a score of 5: of the lines of
   * furniture in a large corpus two of five do, of those of articles three of a thousand. Labelled
   * folders have too few pages a site to learn it from.
   */
  private static final int RECURRING = 5 * LineModel.UNIT;

  /** How much neighbouring labels say, of what they would if features said nothing of them. */
  private static final double NEIGHBOURS = 0.25;

  /** Of furniture far from the article, which is plenty and easy, one line in so many is seen. */
  private static final int FAR_LINES = 7;

  private static final int FAR = 12;

  private static final int HALVES = 2;

  private static final Look FIRST = new Look(feature -> !feature.isSecond());
  private static final Look SECOND = new Look(feature -> true);

  /** How a look is learned, and what it may ask. */
  private record Look(ForestTrainer.Settings settings, List<Feature> features) {
    Look(Predicate<Feature> asked) {
      this(
          new ForestTrainer.Settings(300, 5, 0.12, 0.15, 0.3, 30),
          Arrays.stream(Feature.values()).filter(asked).toList());
    }
  }

  private final int[] certainty;
  private final Examples examples;

  /** A trainer on some texts. */
  ModelTrainer(List<TrainingText> texts) {
    certainty = certainty(texts);
    examples = new Examples(certainty);
    texts.forEach(examples::add);
    examples.finish();
  }

  /** In how many of a hundred cases each reason is right, where furniture stands by an article. */
  private static int[] certainty(List<TrainingText> texts) {
    int[] right = new int[LineModel.REASONS.size()];
    int[] all = new int[right.length];
    for (TrainingText text : texts) {
      if (!text.text().style().equals("spaced")) {
        continue;
      }
      for (int i = 0; i < text.rows().size(); i++) {
        Row row = text.rows().get(i);
        int hit = text.label(row) == LineLabel.FURNITURE ? 1 : 0;
        if (row.isFurniture()) {
          int reason = LineModel.REASONS.indexOf(row.furniture().get().reason());
          right[reason] += hit;
          all[reason]++;
        }
      }
    }
    int[] certainty = new int[right.length];
    for (int i = 0; i < all.length; i++) {
      certainty[i] = 100 * (right[i] + 2) / (all[i] + 3);
    }
    return certainty;
  }

  /** The model that the texts of some sites give; the same texts give the same model. */
  String train(Predicate<String> sites) {
    LearnedForest first = forest(sites, FIRST);
    // What the first look says of texts that it was learned from is too good to learn from.
    for (int half = 0; half < HALVES; half++) {
      int held = half;
      LearnedForest other = forest(site -> sites.test(site) && halfOf(site) != held, FIRST);
      texts(sites)
          .filter(text -> halfOf(text.site()) == held)
          .forEach(text -> examples.look(text, other.scores(text)));
    }
    examples.finishLook();
    return "certainty"
        + words(certainty)
        + "recurring "
        + RECURRING
        + "\nbase"
        + words(BASE)
        + transitions(sites)
        + first.text("first")
        + forest(sites, SECOND).text("tree");
  }

  private Stream<Examples.Text> texts(Predicate<String> sites) {
    return examples.texts().stream().filter(text -> sites.test(text.site()));
  }

  private static int halfOf(String site) {
    return (int) Long.remainderUnsigned(TextHash.of(site) >>> Integer.SIZE, HALVES);
  }

  private LearnedForest forest(Predicate<String> sites, Look look) {
    int[] rows = new int[examples.size()];
    float[] weights = new float[rows.length];
    int size = 0;
    Random dice = new Random(7);
    for (Examples.Text text : texts(sites).toList()) {
      for (int row = text.start(); row < text.start() + text.lines(); row++) {
        int label = examples.label(row);
        float weight = label == HEADLINE ? weight(text) * HEADLINES : weight(text);
        boolean easy = label == FURNITURE && isFar(row);
        if (!easy || dice.nextInt(FAR_LINES) == 0) {
          rows[size] = row;
          weights[size++] = easy ? weight * FAR_LINES : weight;
        }
      }
    }
    return new ForestTrainer(
            examples,
            Arrays.copyOf(rows, size),
            Arrays.copyOf(weights, size),
            look.features,
            look.settings)
        .train();
  }

  /** A long text says more than a short one, but not as much more as it has lines. */
  private static float weight(Examples.Text text) {
    return (float) (20 / Math.sqrt(text.lines() + 10));
  }

  private boolean isFar(int row) {
    return examples.isBelow(row, Feature.RUN, -FAR) || examples.isAbove(row, Feature.RUN, FAR);
  }

  /** How much more often a label follows another than it would by chance. */
  private String transitions(Predicate<String> sites) {
    double[][] follows = new double[LABELS][LABELS];
    for (Examples.Text text : texts(sites).toList()) {
      for (int row = text.start() + 1; row < text.start() + text.lines(); row++) {
        follows[examples.label(row - 1)][examples.label(row)] += weight(text);
      }
    }
    double[] often = new double[LABELS];
    for (double[] of : follows) {
      for (int label = 0; label < LABELS; label++) {
        often[label] += of[label];
      }
    }
    double all = Arrays.stream(often).sum();
    StringBuilder lines = new StringBuilder();
    for (double[] of : follows) {
      double sum = Arrays.stream(of).sum();
      int[] scores = new int[LABELS];
      for (int label = 0; label < LABELS; label++) {
        double given = (of[label] + 0.5) / (sum + 0.5 * LABELS);
        double ratio = given / (often[label] / all);
        scores[label] = (int) StrictMath.rint(NEIGHBOURS * StrictMath.log(ratio) * LineModel.UNIT);
      }
      lines.append("transition").append(words(scores));
    }
    return lines.toString();
  }

  private static String words(int[] numbers) {
    StringBuilder words = new StringBuilder();
    Arrays.stream(numbers).forEach(number -> words.append(' ').append(number));
    return words.append('\n').toString();
  }
}
