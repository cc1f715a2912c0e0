package clippings.clean;

import clippings.article.LineLabel;
import clippings.article.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned of lines from labelled texts: how their features score each label, and how well
 * one label follows another.
 *
 * <p>As text: a {@code certainty} line with a number for each reason, a {@code recurring} and a
 * {@code base} line with a score for each label, {@code transition} lines with the scores of the
 * labels that follow the label of the line's place, and {@code tree} lines with questions such as
 * {@code WORDS@-1>12} (whether the line above has more than 12 words), a bar, and the scores of the
 * leaves, one for each label of each leaf. Lines with {@code #} in front are for people.
 *
 * @param forest scores labels, in the order of {@link LineLabel}
 * @param certainty in how many of a hundred cases each {@link Reason} is right
 * @param recurring what it adds to furniture that a line recurs widely on its site
 * @param base what each label scores whatever the features are
 * @param transitions by label, and label of the line below
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
record LineModel(Forest forest, int[] certainty, int recurring, int[] base, int[][] transitions) {
  /** A score of 1, in the natural logarithm of odds. */
  static final int UNIT = 256;

  private static final int[] SIGNS = signs();

  private static final String RESOURCE = "/clippings/clean/lines.model";

  /** In the order of {@link #certainty}. */
  static final List<Reason> REASONS = List.of(Reason.values());

  /** In the order of scores. */
  static final List<LineLabel> LABELS = List.of(LineLabel.values());

  /**
   * What it adds to furniture that such words are furniture in so many of a hundred cases: the
   * logarithm of the odds, since trees of all features ask too seldom for words that are rare.
   */
  static int signs(int often) {
    return often <= 50 ? 0 : SIGNS[often];
  }

  private static int[] signs() {
    int[] scores = new int[101];
    for (int often = 1; often < scores.length; often++) {
      scores[often] = (int) (UNIT * StrictMath.log(often / (101.0 - often)));
    }
    return scores;
  }

  /** The model that comes with the program. */
  static LineModel ofTheProgram() {
    return Loaded.MODEL;
  }

  /** Read once, when it is first needed. */
  private static final class Loaded {
    static final LineModel MODEL = load();
  }

  private static LineModel load() {
    try (InputStream in = LineModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is none
   */
  static LineModel read(BufferedReader in) throws IOException {
    int[] certainty = {};
    int recurring = 0;
    int[] base = new int[LABELS.size()];
    List<int[]> transitions = new ArrayList<>();
    List<String[]> trees = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("transition")) {
        transitions.add(numbers(words, 1));
      } else if (words[0].equals("certainty")) {
        certainty = numbers(words, 1);
      } else if (words[0].equals("recurring")) {
        recurring = Integer.parseInt(words[1]);
      } else if (words[0].equals("base")) {
        base = numbers(words, 1);
      } else if (words[0].equals("tree")) {
        trees.add(words);
      }
    }
    return new LineModel(
        forest(trees), certainty, recurring, base, transitions.toArray(int[][]::new));
  }

  private static Forest forest(List<String[]> trees) {
    int[] places = new int[trees.size() * Forest.DEPTH];
    int[] thresholds = new int[places.length];
    Forest.fill(thresholds);
    int[] leaves = new int[(trees.size() * LABELS.size()) << Forest.DEPTH];
    for (int tree = 0; tree < trees.size(); tree++) {
      String[] words = trees.get(tree);
      int depth = List.of(words).indexOf("|") - 1;
      for (int level = 0; level < depth; level++) {
        String question = words[1 + level];
        int at = question.indexOf('@');
        int than = question.indexOf('>');
        Feature feature = Feature.valueOf(question.substring(0, at));
        int offset = Integer.parseInt(question.substring(at + 1, than));
        places[tree * Forest.DEPTH + level] = offset * Feature.COUNT + feature.column();
        thresholds[tree * Forest.DEPTH + level] = Integer.parseInt(question.substring(than + 1));
      }
      int[] scores = numbers(words, depth + 2);
      if (depth > Forest.DEPTH || scores.length != LABELS.size() << depth) {
        throw new IllegalArgumentException("tree " + tree + " has " + scores.length + " scores");
      }
      System.arraycopy(scores, 0, leaves, (tree * LABELS.size()) << Forest.DEPTH, scores.length);
    }
    return new Forest(places, thresholds, leaves);
  }

  private static int[] numbers(String[] words, int from) {
    int[] numbers = new int[words.length - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(words[from + i]);
    }
    return numbers;
  }
}
