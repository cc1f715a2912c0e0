package clippings.mention;

import clippings.quality.label.MarkedArticle;
import clippings.quality.score.NameScore;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fits the weights of {@code cues.txt} to the articles {@code data/labelled/names/…/learn.txt}: one
 * weight after the other takes the value with which the fewest mentions are wrong, of several the
 * one next to what it was, until none changes. The same articles give the same file.
 */
public final class FitCues {
  private static final Path RESOURCE = Path.of("src/main/resources/clippings/mention/cues.txt");
  private static final Path NAMES = Path.of("data/labelled/names");
  private static final int LARGEST = 9;
  private static final int ROUNDS = 5;

  private final List<Labelled> all;

  private FitCues(List<Labelled> all) {
    this.all = all;
  }

  /** The articles of a language, with their study. */
  private record Labelled(Study study, List<MarkedArticle> articles) {}

  /**
   * Fits and writes.
   *
   * @throws IOException if an article cannot be read, or the resource not be written
   */
  public static void main(String[] args) throws IOException, StudyException {
    List<Labelled> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(NAMES)) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("learn.txt"))) {
          Study study = StudyReader.read(folder.resolve("study.yaml"));
          all.add(new Labelled(study, MarkedArticle.read(folder.resolve("learn.txt"))));
        }
      }
    }
    CueWeights fitted = new FitCues(all).fit(CueWeights.FITTED);
    Files.writeString(
        RESOURCE,
        CueWeights.lines().stream()
            .map(line -> withWeight(line, fitted))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private CueWeights fit(CueWeights start) {
    CueWeights best = start;
    long fewest = errors(best);
    System.out.println("wrong before: " + fewest);
    for (int round = 0; round < ROUNDS; round++) {
      long before = fewest;
      for (Cue cue : Cue.values()) {
        int own = best.of(cue);
        for (int weight : nextTo(own)) {
          CueWeights other = best.with(cue, weight);
          long errors = errors(other);
          if (errors < fewest) {
            best = other;
            fewest = errors;
          }
        }
        if (best.of(cue) != own) {
          System.out.println(cue + " " + own + " -> " + best.of(cue));
        }
      }
      if (fewest == before) {
        break;
      }
    }
    System.out.println("wrong after: " + fewest);
    return best;
  }

  /** Weights of the same sign, nearer ones first. */
  private static List<Integer> nextTo(int weight) {
    List<Integer> weights = new ArrayList<>();
    for (int distance = 1; distance <= LARGEST; distance++) {
      for (int other : new int[] {weight - distance, weight + distance}) {
        if (Math.abs(other) <= LARGEST && (long) other * weight >= 0) {
          weights.add(other);
        }
      }
    }
    return weights;
  }

  private long errors(CueWeights weights) {
    return all.parallelStream()
        .mapToLong(
            labelled -> {
              ArticleAnnotator annotator = new ArticleAnnotator(labelled.study(), weights);
              NameScore score = new NameScore();
              labelled
                  .articles()
                  .forEach(
                      a ->
                          score.add(
                              a,
                              NameScore.found(
                                  labelled.study(), annotator.annotate(a.article()).mentions()),
                              name -> true));
              return score.misses().size();
            })
        .sum();
  }

  private static String withWeight(String line, CueWeights weights) {
    if (line.isEmpty() || !Character.isLetter(line.charAt(0))) {
      return line;
    }
    String cue = line.substring(0, line.indexOf(' '));
    return cue + " " + weights.of(Cue.valueOf(cue));
  }
}
