package clippings.clean;

import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.LineLabel;
import clippings.article.RawArticle;
import clippings.quality.flat.Flattener;
import clippings.quality.label.LabelledFolder;
import clippings.quality.label.LabelledLine;
import clippings.quality.label.LabelledText;
import clippings.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A labelled text as the tagger reads it.
 *
 * @param folder name of the labelled folder
 * @param text with its labels
 * @param rows its lines
 * @param labels by number of line
 * @param recurring what recurs on its site
 */
record TrainingText(
    String folder,
    LabelledText text,
    List<Row> rows,
    Map<Integer, LineLabel> labels,
    RecurringLines.Of recurring) {
  /** One corpus in what is measured: see {@code FolderResults}. */
  private static final Set<String> TOGETHER =
      Set.of("page", "blank", "inline", "near", "cut", "header");

  /**
   * All texts of a folder: its own, and those made of its pages in every style.
   *
   * @throws IOException if it cannot be read
   */
  static List<TrainingText> read(Path root, Study study) throws IOException {
    LabelledFolder folder = LabelledFolder.read(root);
    List<LabelledText> texts = new ArrayList<>(Flattener.texts(folder.pages()));
    texts.addAll(folder.texts());
    Map<String, List<LabelledText>> corpora =
        texts.stream()
            .collect(
                Collectors.groupingBy(
                    text -> TOGETHER.contains(text.style()) ? "" : text.style(),
                    TreeMap::new,
                    Collectors.toList()));
    List<TrainingText> all = new ArrayList<>();
    corpora.values().forEach(corpus -> all.addAll(read(folder.name(), corpus, study)));
    return all;
  }

  private static List<TrainingText> read(String folder, List<LabelledText> corpus, Study study) {
    LineCounter counter = new LineCounter(study);
    LineSightings sightings = new LineSightings();
    List<RawArticle> articles = corpus.stream().map(TrainingText::raw).toList();
    articles.forEach(article -> counter.count(article, sightings));
    RecurringLines recurring = RecurringLines.of(List.of(sightings.recurring()));
    RowReader reader = new RowReader(new LineRules(FurniturePatterns.with(study.furniture())));
    List<TrainingText> texts = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      List<Row> rows = reader.read(articles.get(i).lines());
      if (!rows.isEmpty()) {
        texts.add(
            new TrainingText(
                folder,
                corpus.get(i),
                rows,
                labels(corpus.get(i)),
                recurring.of(corpus.get(i).site())));
      }
    }
    return texts;
  }

  private static Map<Integer, LineLabel> labels(LabelledText text) {
    return text.lines().stream()
        .collect(Collectors.toMap(LabelledLine::number, LabelledLine::label));
  }

  private static RawArticle raw(LabelledText text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.text().split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return new RawArticle(text.source(), text.site(), "", Dating.UNDATED, lines);
  }

  /** What a row is: what the longest of its lines is, since of a few words none can tell. */
  LineLabel label(Row row) {
    int number =
        row.lines().stream()
            .max(Comparator.comparingInt(line -> line.text().length()))
            .orElseThrow()
            .number();
    return labels.getOrDefault(number, LineLabel.FURNITURE); // Of rare white space alone.
  }

  String key() {
    return folder + "/" + text.key();
  }
}
