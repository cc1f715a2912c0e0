package clippings.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What each {@link Cue} is worth. The weights stand in {@code cues.txt}, each with a sentence in
 * which the cue is there and one in which it is not; they are fitted to the labelled articles by
 * {@code FitCues}.
 */
final class CueWeights {
  /** Those that are fitted. */
  static final CueWeights FITTED = read();

  private final int[] weights;

  private CueWeights(int[] weights) {
    this.weights = weights;
  }

  // Indexed within one run.
  @SuppressWarnings("EnumOrdinal")
  int of(Cue cue) {
    return weights[cue.ordinal()];
  }

  /** The same, but for one cue. */
  @SuppressWarnings("EnumOrdinal")
  CueWeights with(Cue cue, int weight) {
    int[] others = Arrays.copyOf(weights, weights.length);
    others[cue.ordinal()] = weight;
    return new CueWeights(others);
  }

  /** The sum of the weights of the cues that are there. */
  int sum(Surroundings around) {
    int sum = 0;
    for (Cue cue : Cue.values()) {
      int weight = of(cue);
      sum += weight != 0 && cue.isAt(around) ? weight : 0;
    }
    return sum;
  }

  /** The lines of the resource: a cue and its weight, then its examples. */
  static List<String> lines() {
    try (InputStream in = CueWeights.class.getResourceAsStream("cues.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: cues.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CueWeights read() {
    CueWeights weights = new CueWeights(new int[Cue.values().length]);
    for (String line : lines()) {
      if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
        String[] words = line.split(" ", -1);
        weights = weights.with(Cue.valueOf(words[0]), Integer.parseInt(words[1]));
      }
    }
    return weights;
  }
}
