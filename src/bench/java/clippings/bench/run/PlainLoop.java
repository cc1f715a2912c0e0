package clippings.bench.run;

import clippings.article.AnnotatedArticle;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.bench.Arguments;
import clippings.clean.Cleaned;
import clippings.clean.Cleaner;
import clippings.clean.LineCounter;
import clippings.clean.RecurringLines;
import clippings.corpus.Corpus;
import clippings.corpus.RecordSink;
import clippings.dedup.Digest;
import clippings.mention.ArticleAnnotator;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The job's work on each article as a plain loop: the bound that no runner can beat.
 *
 * <p>The same classes as the job uses read every file twice, learn the recurring lines, clean, find
 * mentions and sign. What the job does besides, and this does not: comparing signatures, sums and
 * reports. A thread takes one file after the other, so there should be several files a thread.
 */
public final class PlainLoop {
  private final Corpus corpus;
  private final Study study;
  private final int threads;

  PlainLoop(Corpus corpus, Study study, int threads) {
    this.corpus = corpus;
    this.study = study;
    this.threads = threads;
  }

  /**
   * Works through {@code --input} with {@code --threads} and prints what it found.
   *
   * @param args also {@code --study}, the pipeline file
   */
  public static void main(String[] args) throws StudyException {
    Arguments options = Arguments.parse(List.of("input", "threads", "study"), args);
    Study study =
        StudyReader.read(Path.of(options.text("study", "pipelines/stranger-things.yaml")));
    Corpus corpus = Corpus.list(study, options.list("input", "data/stranger-things/**"));
    System.out.println(new PlainLoop(corpus, study, (int) options.number("threads", 1)).run());
  }

  /**
   * What a run found; the check sum is there so that no work can be left out.
   *
   * @param articles records of which paragraphs were left, copies among them
   * @param rejected all other records
   */
  record Found(long articles, long rejected, long words, long mentions, long removed, long check) {
    Found plus(Found other) {
      return new Found(
          articles + other.articles,
          rejected + other.rejected,
          words + other.words,
          mentions + other.mentions,
          removed + other.removed,
          check ^ other.check);
    }
  }

  Found run() {
    RecurringLines recurring = learn();
    return everyFile(() -> new Second(study, recurring)).stream()
        .map(Second::found)
        .reduce(new Found(0, 0, 0, 0, 0, 0), Found::plus);
  }

  private RecurringLines learn() {
    LineParts parts = new LineParts();
    everyFile(() -> new First(study, parts)).forEach(First::finish);
    return parts.recurring();
  }

  /** Has each thread read files into a sink of its own until there are no more. */
  private <S extends RecordSink> List<S> everyFile(Supplier<S> sinks) {
    AtomicInteger next = new AtomicInteger();
    List<S> all = IntStream.range(0, threads).mapToObj(i -> sinks.get()).toList();
    Threads.each(
        all,
        sink -> {
          for (int file = next.getAndIncrement(); file < corpus.files(); ) {
            corpus.read(file, study, sink);
            file = next.getAndIncrement();
          }
        });
    return all;
  }

  /** The first pass of one thread. */
  private static final class First implements RecordSink {
    private final LineCounter counter;
    private final LineParts parts;
    private final LineParts.Held held;

    First(Study study, LineParts parts) {
      this.counter = new LineCounter(study);
      this.parts = parts;
      this.held = parts.hold();
    }

    @Override
    public void article(RawArticle article) {
      counter.count(article, held.sightings());
    }

    @Override
    public void rejection(Rejection rejection) {}

    void finish() {
      parts.add(held);
    }
  }

  /** The second pass of one thread. */
  private static final class Second implements RecordSink {
    private final Cleaner cleaner;
    private final ArticleAnnotator annotator;
    private Found found = new Found(0, 0, 0, 0, 0, 0);

    Second(Study study, RecurringLines recurring) {
      cleaner = new Cleaner(study, recurring);
      annotator = new ArticleAnnotator(study);
    }

    Found found() {
      return found;
    }

    @Override
    public void article(RawArticle article) {
      Cleaned cleaned = cleaner.clean(article);
      long removed = cleaned.removed().size();
      found =
          found.plus(
              cleaned
                  .article()
                  .map(annotator::annotate)
                  .map(annotated -> signed(annotated, removed))
                  .orElse(new Found(0, 1, 0, 0, removed, 0)));
    }

    @Override
    public void rejection(Rejection rejection) {
      found = found.plus(new Found(0, 1, 0, 0, 0, 0));
    }

    private static Found signed(AnnotatedArticle annotated, long removed) {
      Digest digest = Digest.of(annotated);
      long check = digest.text() ^ digest.body() ^ Arrays.hashCode(digest.passages());
      return new Found(1, 0, digest.words(), annotated.mentions().size(), removed, check);
    }
  }
}
