package clippings.clean;

import clippings.study.Study;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns {@code lines.model}, by which cleaning tells the lines of an article, from labelled
 * folders.
 *
 * <p>Example: {@code TrainTagger ../shared/training/news data/mine --folds=5 --write}. {@code
 * --folds=N} prints scores with whole sites held out; {@code --write} learns from all texts and
 * writes the resource.
 */
public final class TrainTagger {
  private static final Path RESOURCE = Path.of("src/main/resources/clippings/clean/lines.model");
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("../shared/training/news"),
          Path.of("../shared/training/languages"),
          Path.of("../shared/benchmarks"));
  private static final String HEAD =
      """
      # How features of a line score its labels: learned, not written; see "Learning from your own pages" in src/site/markdown/accuracy.md.
      # In the order headline, body, subheading, furniture; %d texts.
      """;

  private TrainTagger() {}

  /**
   * Learns.
   *
   * @throws IOException if a folder cannot be read, or the resource not be written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> folders = new ArrayList<>();
    int folds = 0;
    boolean write = false;
    for (String arg : args) {
      if (arg.startsWith("--folds=")) {
        folds = Integer.parseInt(arg.substring("--folds=".length()));
      } else if (arg.equals("--write")) {
        write = true;
      } else if (arg.startsWith("--")) {
        throw new IllegalArgumentException(arg + ": give folders, --folds=N or --write");
      } else {
        folders.add(Path.of(arg));
      }
    }
    List<TrainingText> texts = new ArrayList<>();
    for (Path folder : folders.isEmpty() ? FOLDERS : folders) {
      texts.addAll(TrainingText.read(folder, Study.ofNobody("training", "Training")));
    }
    out.println(texts.size() + " texts");
    ModelTrainer trainer = new ModelTrainer(texts);
    if (folds > 0) {
      new CrossValidation(texts, trainer, folds, out).run();
    }
    if (write) {
      Files.writeString(RESOURCE, HEAD.formatted(texts.size()) + trainer.train(site -> true));
      out.println("written: " + RESOURCE);
    }
  }
}
