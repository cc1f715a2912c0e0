package clippings.clean;

import clippings.article.LineLabel;
import clippings.quality.score.BodyScore;
import clippings.quality.score.LineScore;
import clippings.quality.score.Score;
import clippings.quality.score.TitleScore;
import clippings.text.TextHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the tagger is worth on sites that it has not seen: the sites are dealt into folds, and those
 * of each are tagged by a model that was learned from all others.
 */
final class CrossValidation {
  private final List<TrainingText> texts;
  private final ModelTrainer trainer;
  private final int folds;
  private final PrintStream out;
  private final Map<String, LineLabel[]> labels = new HashMap<>();

  CrossValidation(List<TrainingText> texts, ModelTrainer trainer, int folds, PrintStream out) {
    this.texts = texts;
    this.trainer = trainer;
    this.folds = folds;
    this.out = out;
  }

  /** Learns, tags and prints the scores by folder and style. */
  void run() throws IOException {
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      String model = trainer.train(site -> foldOf(site) != held);
      Tagger tagger = new Tagger(LineModel.read(new BufferedReader(new StringReader(model))));
      for (TrainingText text : texts) {
        if (foldOf(text.text().site()) == held) {
          labels.put(text.key(), tagger.tag(text.rows(), text.recurring()).labels());
        }
      }
      out.println("fold " + (fold + 1) + " of " + folds + " learned");
    }
    texts.stream().map(TrainingText::folder).distinct().forEach(this::print);
  }

  private int foldOf(String site) {
    return (int) Long.remainderUnsigned(TextHash.of(site), folds);
  }

  private void print(String folder) {
    BodyScore page = new BodyScore();
    BodyScore inline = new BodyScore();
    LineScore near = new LineScore();
    LineScore other = new LineScore();
    TitleScore titles = new TitleScore();
    for (TrainingText text : texts) {
      if (!text.folder().equals(folder)) {
        continue;
      }
      Found found = found(text);
      String style = text.text().style();
      String key = text.text().key();
      switch (style) {
        case "page", "blank" -> page.add(key, text.text().body(), found.body);
        case "inline" -> inline.add(key, text.text().body(), found.body);
        case "near", "cut", "header" -> near.add(key, text.text().lines(), found.removed);
        default -> other.add(key, text.text().lines(), found.removed);
      }
      if (Set.of("page", "blank", "near").contains(style) && !text.text().title().isEmpty()) {
        titles.add(key, text.text().title(), found.title);
      }
    }
    print(folder, "body page+blank", page);
    print(folder, "body inline", inline);
    print(folder, "lines near+cut+header", near);
    print(folder, "lines of other styles", other);
    print(folder, "headline page+blank+near", titles);
  }

  private void print(String folder, String measure, Score score) {
    if (score.texts() > 0) {
      out.printf(
          Locale.ROOT,
          "%-12s %-26s %.4f %6d texts%n",
          folder,
          measure,
          score.figure(),
          score.texts());
    }
  }

  private record Found(Set<Integer> removed, String body, String title) {}

  private Found found(TrainingText text) {
    LineLabel[] found = labels.get(text.key());
    Set<Integer> removed = new HashSet<>();
    StringBuilder body = new StringBuilder();
    String title = "";
    for (int i = 0; i < text.rows().size(); i++) {
      Row row = text.rows().get(i);
      if (found == null || found[i] == LineLabel.FURNITURE) {
        row.lines().forEach(line -> removed.add(line.number()));
      } else if (found[i] == LineLabel.HEADLINE) {
        title = row.text();
      } else {
        body.append(row.text()).append('\n');
      }
    }
    return new Found(removed, body.toString(), title);
  }
}
