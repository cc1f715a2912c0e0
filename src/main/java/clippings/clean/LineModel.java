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
import java.util.stream.Stream;

/**
 * What was learned of lines from labelled texts: how their features score each label, and how well
 * one label follows another.
 *
 * <p>As text: a {@code certainty} line with a number for each reason, a {@code recurring} and a
 * {@code base} line with a score for each label, {@code transition} lines with the scores of the
 * labels that follow the label of the line's place, {@code first} lines with the trees of the first
 * look and {@code tree} lines with those of the second: questions such as {@code WORDS@-1>12}
 * (whether the line above has more than 12 words), a bar, and the scores of the leaves, one for
 * each label of each leaf. Lines with {@code #} in front are for people.
 *
 * @param ranks in which both forests ask
 * @param firstLook scores labels, in the order of {@link LineLabel}, for {@link FirstLook}
 * @param forest scores them by all features
 * @param certainty in how many of a hundred cases each {@link Reason} is right
 * @param recurring what it adds to furniture that a line recurs widely on its site
 * @param base what each label scores whatever the features are
 * @param transitions by label, and label of the line below
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
record LineModel(
    FeatureRanks ranks,
    Forest firstLook,
    Forest forest,
    int[] certainty,
    int recurring,
    int[] base,
    int[][] transitions) {
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
    List<Forest.Tree> first = new ArrayList<>();
    List<Forest.Tree> trees = new ArrayList<>();
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
      } else if (words[0].equals("first")) {
        first.add(tree(words));
      } else if (words[0].equals("tree")) {
        trees.add(tree(words));
      }
    }
    FeatureRanks ranks = new FeatureRanks(Stream.concat(first.stream(), trees.stream()).toList());
    return new LineModel(
        ranks,
        new Forest(first, ranks),
        new Forest(trees, ranks),
        certainty,
        recurring,
        base,
        transitions.toArray(int[][]::new));
  }

  /** Reads {@code tree WORDS@-1>12 END@0>7 | scores}. */
  private static Forest.Tree tree(String[] words) {
    int depth = List.of(words).indexOf("|") - 1;
    List<Forest.Question> questions = new ArrayList<>();
    for (int level = 1; level <= depth; level++) {
      String[] parts = words[level].split("[@>]", -1);
      questions.add(
          new Forest.Question(
              Feature.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    int[] scores = numbers(words, depth + 2);
    if (depth > Forest.DEPTH || scores.length != LABELS.size() << depth) {
      throw new IllegalArgumentException("a tree has " + scores.length + " scores: " + questions);
    }
    for (int score : scores) {
      if (Math.abs(score) > Forest.MOST) {
        throw new IllegalArgumentException("a score of a tree is too high: " + score);
      }
    }
    return new Forest.Tree(questions, scores);
  }

  private static int[] numbers(String[] words, int from) {
    int[] numbers = new int[words.length - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(words[from + i]);
    }
    return numbers;
  }
}
