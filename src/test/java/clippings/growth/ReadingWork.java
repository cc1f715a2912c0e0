package clippings.growth;

import clippings.article.CleanArticle;
import clippings.article.Line;
import clippings.article.Paragraph;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.clean.Cleaned;
import clippings.clean.Cleaner;
import clippings.clean.LineCounter;
import clippings.clean.LineSightings;
import clippings.clean.RecurringLines;
import clippings.corpus.Corpus;
import clippings.corpus.RecordSink;
import clippings.dedup.Digest;
import clippings.mention.ArticleAnnotator;
import clippings.study.Study;
import clippings.study.StudyReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that a run does with one file before copies are looked for. */
public final class ReadingWork implements Consumer<Path> {
  private final Study study;
  private final LineCounter counter;
  private final Cleaner cleaner;
  private final ArticleAnnotator annotator;

  /** Of the sample study. */
  public ReadingWork() throws Exception {
    study = StudyReader.read(Path.of("pipelines/stranger-things.yaml"));
    counter = new LineCounter(study);
    cleaner = new Cleaner(study, RecurringLines.NONE);
    annotator = new ArticleAnnotator(study);
  }

  @Override
  public void accept(Path file) {
    List<RawArticle> articles = new ArrayList<>();
    RecordSink sink =
        new RecordSink() {
          @Override
          public void article(RawArticle article) {
            articles.add(article);
          }

          @Override
          public void rejection(Rejection rejection) {}
        };
    Corpus.list(study, List.of(file.toString())).read(0, study, sink);
    for (RawArticle raw : articles) {
      counter.count(raw, new LineSightings());
      Cleaned cleaned = cleaner.clean(raw);
      cleaned.article().ifPresent(article -> Digest.of(annotator.annotate(article)));
      annotator.annotate(asOneParagraph(raw));
    }
  }

  /** Cleaning may drop what is meant to be hard to match. */
  private static CleanArticle asOneParagraph(RawArticle raw) {
    StringBuilder text = new StringBuilder("Millie Bobby Brown, Eleven. ");
    for (Line line : raw.lines()) {
      text.append(line.text()).append(' ');
    }
    return new CleanArticle(
        raw.source(),
        raw.site(),
        raw.title(),
        raw.dating(),
        List.of(new Paragraph(text.toString(), false)));
  }
}
