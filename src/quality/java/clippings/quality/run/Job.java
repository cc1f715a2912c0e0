package clippings.quality.run;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.RemovedLine;
import clippings.article.Status;
import clippings.clean.Cleaned;
import clippings.clean.Cleaner;
import clippings.clean.LineCounter;
import clippings.clean.LineSightings;
import clippings.clean.RecurringLines;
import clippings.mention.ArticleAnnotator;
import clippings.quality.label.Keys;
import clippings.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The job's work on each record as a plain loop; copies are not looked for. */
final class Job {
  private static final int SLICES = 2 * Runtime.getRuntime().availableProcessors();

  private final Study study;
  private final List<RawArticle> articles;

  private Job(Study study, List<RawArticle> articles) {
    this.study = study;
    this.articles = articles;
  }

  /**
   * Cleans records and finds mentions in them.
   *
   * @param articles one corpus: what recurs among them is furniture
   * @return by source without its ending
   */
  static Map<String, Outcome> run(Study study, List<RawArticle> articles) {
    Job job = new Job(study, articles);
    RecurringLines recurring = job.learn();
    Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    IntStream.range(0, SLICES).parallel().forEach(slice -> job.work(slice, recurring, outcomes));
    return outcomes;
  }

  private RecurringLines learn() {
    LineSightings all = new LineSightings();
    IntStream.range(0, SLICES)
        .parallel()
        .mapToObj(this::sightings)
        .toList()
        .forEach(some -> some.encode(1).values().forEach(all::addAll));
    return RecurringLines.of(List.of(all.recurring()));
  }

  private LineSightings sightings(int slice) {
    LineCounter counter = new LineCounter(study);
    LineSightings sightings = new LineSightings();
    for (int i = slice; i < articles.size(); i += SLICES) {
      counter.count(articles.get(i), sightings);
    }
    return sightings;
  }

  private void work(int slice, RecurringLines recurring, Map<String, Outcome> outcomes) {
    Cleaner cleaner = new Cleaner(study, recurring);
    Optional<ArticleAnnotator> annotator =
        Optional.of(study).filter(s -> !s.cast().isEmpty()).map(ArticleAnnotator::new);
    for (int i = slice; i < articles.size(); i += SLICES) {
      RawArticle raw = articles.get(i);
      outcomes.put(Keys.of(raw.source()), outcome(cleaner.clean(raw), annotator));
    }
  }

  private Outcome outcome(Cleaned cleaned, Optional<ArticleAnnotator> annotator) {
    var removed = cleaned.removed().stream().map(RemovedLine::line).collect(Collectors.toSet());
    if (cleaned.article().isEmpty()) {
      return new Outcome("", "", "", removed, Map.of());
    }
    CleanArticle article = cleaned.article().get();
    String body =
        article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    Map<String, Integer> mentions =
        annotator.map(finds -> mentions(finds.annotate(article))).orElse(Map.of());
    return new Outcome(article.title(), body, article.dating().iso(), removed, mentions);
  }

  private Map<String, Integer> mentions(AnnotatedArticle annotated) {
    Map<String, Integer> mentions = new TreeMap<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.kind() == Kind.CAST && mention.status() == Status.COUNTED) {
        mentions.merge(study.cast().get(mention.entity()).name(), 1, Integer::sum);
      }
    }
    return mentions;
  }
}
