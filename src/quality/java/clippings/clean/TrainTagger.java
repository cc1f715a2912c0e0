package clippings.clean;

import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.LineLabel;
import clippings.article.RawArticle;
import clippings.quality.flat.Flattener;
import clippings.quality.label.LabelledFolder;
import clippings.quality.label.LabelledLine;
import clippings.quality.label.LabelledText;
import clippings.quality.score.BodyScore;
import clippings.quality.score.LineScore;
import clippings.quality.score.TitleScore;
import clippings.study.Study;
import clippings.study.StudyReader;
import clippings.text.TextHash;
import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.*;

/** Learns the model of lines; experimental. */
public final class TrainTagger {
  record Sample(String folder, LabelledText text, List<Row> rows, RecurringLines.Of recurring) {}

  public static void main(String[] args) throws Exception {
    Map<String, String> options = new TreeMap<>();
    List<Path> folders = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("--")) {
        options.put(arg.substring(2, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
      } else {
        folders.add(Path.of(arg));
      }
    }
    int folds = Integer.parseInt(options.getOrDefault("folds", "5"));
    Study study = StudyReader.read(Path.of("/work/shared/benchmarks/pages.yaml"));
    Examples examples = new Examples();
    List<Sample> samples = new ArrayList<>();
    long t0 = System.nanoTime();
    for (Path folder : folders) {
      LabelledFolder labelled = LabelledFolder.read(folder);
      List<LabelledText> texts = new ArrayList<>(Flattener.texts(labelled.pages()));
      texts.addAll(labelled.texts());
      for (Sample sample : samples(labelled.name(), texts, study)) {
        examples.add(sample.text(), sample.rows(), sample.recurring());
        samples.add(sample);
      }
    }
    examples.finish();
    System.out.printf("%d texts, %d lines, %.0f s%n", samples.size(), examples.labels.length, (System.nanoTime() - t0) / 1e9);
    ForestTrainer.Settings settings =
        new ForestTrainer.Settings(
            Integer.parseInt(options.getOrDefault("trees", "120")),
            Integer.parseInt(options.getOrDefault("depth", "6")),
            Double.parseDouble(options.getOrDefault("rate", "0.2")),
            Double.parseDouble(options.getOrDefault("columns", "0.25")),
            Double.parseDouble(options.getOrDefault("rows", "0.4")),
            Double.parseDouble(options.getOrDefault("smoothing", "20")));
    int bias = Integer.parseInt(options.getOrDefault("bias", "0"));
    double lambda = Double.parseDouble(options.getOrDefault("lambda", "0.5"));
    if (options.containsKey("output")) {
      String model = train(examples, samples, s -> true, settings, lambda);
      Files.writeString(Path.of(options.get("output")), model);
      return;
    }
    Map<String, LineLabel[]> tags = new HashMap<>();
    int run = Integer.parseInt(options.getOrDefault("run", "" + folds));
    for (int fold = 0; fold < run; fold++) {
      int f = fold;
      Path saved = Path.of(options.getOrDefault("tmp", "/tmp/w/exp/") + "fold" + f + ".model");
      String model = options.containsKey("reuse") ? Files.readString(saved) : train(examples, samples, site -> fold(site, folds) != f, settings, lambda);
      Files.writeString(Path.of(options.getOrDefault("tmp", "/tmp/w/exp/") + "fold" + f + ".model"), model);
      LineModel read = LineModel.read(new BufferedReader(new StringReader(model)));
      if (options.containsKey("base")) {
        String[] b = options.get("base").split(",");
        for (int i = 0; i < 4; i++) read.base()[i] = Integer.parseInt(b[i]);
      }
      if (options.containsKey("scale")) {
        for (int[] row : read.transitions()) for (int i = 0; i < 4; i++) row[i] = (int) (row[i] * Double.parseDouble(options.get("scale")));
      }
      Tagger tagger = new Tagger(read);
      for (Sample s : samples) {
        if (fold(s.text().site(), folds) == f) {
          tags.put(s.folder() + "/" + s.text().key(), tagger.tag(s.rows(), s.recurring()));
        }
      }
      System.out.printf("fold %d %.0f s, model %d%n", f, (System.nanoTime() - t0) / 1e9, model.length());
    }
    report(samples, tags, options.containsKey("errors"));
  }

  static int fold(String site, int folds) {
    return (int) Long.remainderUnsigned(TextHash.of(site), folds);
  }

  static void report(List<Sample> samples, Map<String, LineLabel[]> tags, boolean errors) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put("page", List.of("page", "blank"));
    for (String s : List.of("inline", "near", "cut", "header", "joined", "wrapped", "markdown")) groups.put(s, List.of(s));
    groups.put("n+c+h", List.of("near", "cut", "header"));
    groups.put("p+b+n", List.of("page", "blank", "near"));
    for (String folder : samples.stream().map(Sample::folder).distinct().toList()) {
      StringBuilder line = new StringBuilder("%-11s".formatted(folder));
      groups.forEach((name, styles) -> {
        LineScore lines = new LineScore();
        BodyScore bodies = new BodyScore();
        TitleScore titles = new TitleScore();
        for (Sample s : samples) {
          LineLabel[] tag = tags.get(s.folder() + "/" + s.text().key());
          if (tag == null || !s.folder().equals(folder) || !styles.contains(s.text().style())) continue;
          Set<Integer> removed = new HashSet<>();
          StringBuilder body = new StringBuilder();
          String title = "";
          for (int i = 0; i < tag.length; i++) {
            Row row = s.rows().get(i);
            if (tag[i] == LineLabel.FURNITURE) row.lines().forEach(l -> removed.add(l.number()));
            else if (tag[i] == LineLabel.HEADLINE) title = row.text();
            else body.append(row.text()).append('\n');
          }
          lines.add(s.text().key(), s.text().lines(), removed);
          bodies.add(s.text().key(), s.text().body(), body.toString());
          if (!s.text().title().isEmpty()) titles.add(s.text().key(), s.text().title(), title);
        }
        if (name.equals("n+c+h")) line.append(" LINES %.3f".formatted(lines.figure()));
        else if (name.equals("p+b+n")) { line.append(" HEAD %.3f".formatted(titles.figure())); if (errors) titles.misses().stream().limit(40).forEach(m -> System.out.println(m)); }
        else line.append(" %s L%.3f B%.3f".formatted(name, lines.figure(), bodies.figure()));
      });
      System.out.println(line);
    }
  }

  static List<Sample> samples(String folder, List<LabelledText> texts, Study study) {
    LineCounter counter = new LineCounter(study);
    LineSightings sightings = new LineSightings();
    List<RawArticle> raws = new ArrayList<>();
    for (LabelledText text : texts) {
      List<Line> lines = new ArrayList<>();
      String[] all = text.text().split("\n", -1);
      for (int i = 0; i < all.length; i++) lines.add(new Line(i + 1, all[i]));
      RawArticle raw = new RawArticle(text.source(), text.site(), "", Dating.UNDATED, lines);
      raws.add(raw);
      counter.count(raw, sightings);
    }
    RecurringLines recurring = RecurringLines.of(List.of(sightings.recurring()));
    RowReader reader = new RowReader(new LineRules(FurniturePatterns.with(study.furniture())));
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < raws.size(); i++) {
      List<Row> rows = reader.read(raws.get(i).lines());
      if (!rows.isEmpty()) samples.add(new Sample(folder, texts.get(i), rows, recurring.of(raws.get(i).site())));
    }
    return samples;
  }

  static String train(Examples ex, List<Sample> samples, java.util.function.Predicate<String> sites, ForestTrainer.Settings settings, double lambda) {
    List<Integer> rows = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    double[][] counts = new double[4][4];
    double[] prior = new double[4];
    Random dice = new Random(7);
    int run = Feature.RUN.column();
    for (int t = 0; t < ex.texts.size(); t++) {
      if (!sites.test(ex.sites.get(t))) continue;
      int from = ex.texts.get(t)[0];
      int n = ex.texts.get(t)[1];
      double w = 20 / Math.sqrt(n + 10);
      for (int i = from; i < from + n; i++) {
        int label = ex.labels[i];
        if (i > from) counts[ex.labels[i - 1]][label] += w;
        prior[label] += w;
        int bin = ex.bins[run][i];
        short low = bin == 0 ? Short.MIN_VALUE : ex.borders[run][bin - 1];
        short high = bin == ex.borders[run].length ? Short.MAX_VALUE : ex.borders[run][bin];
        boolean far = high < -12 || low > 12;
        double keep = label != 3 || !far ? 1 : .15;
        if (dice.nextDouble() < keep) {
          rows.add(i);
          weights.add((float) (w / keep));
        }
      }
    }
    float[] ws = new float[weights.size()];
    for (int i = 0; i < ws.length; i++) ws[i] = weights.get(i);
    String trees = new ForestTrainer(ex, rows.stream().mapToInt(i -> i).toArray(), ws, settings).train();
    StringBuilder model = new StringBuilder("base 300 0 0 0\n");
    double total = Arrays.stream(prior).sum();
    for (int a = 0; a < 4; a++) {
      model.append("transition");
      double all = Arrays.stream(counts[a]).sum();
      for (int b = 0; b < 4; b++) {
        double p = (counts[a][b] + .5) / (all + 2), q = prior[b] / total;
        model.append(' ').append((int) StrictMath.rint(lambda * StrictMath.log(p / q) * ForestTrainer.UNIT));
      }
      model.append('\n');
    }
    return model.append(trees).toString();
  }
}
