package clippings.clean;

import clippings.article.RawArticle;
import clippings.bench.jmh.Articles;
import clippings.bench.jmh.Bytes;
import clippings.text.Folding;
import clippings.text.Language;
import clippings.text.Sentences;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Segmenting and cleaning, per byte of the text as read (sentences: as cleaned). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CleaningBenchmark {
  private static final int RECORDS = 500;

  private Articles articles;
  private List<String> paragraphs;
  private LineCounter counter;
  private Cleaner cleaner;
  private long rawBytes;
  private long cleanBytes;

  @Setup
  public void setup() throws Exception {
    articles = Articles.generate(RECORDS);
    paragraphs = articles.paragraphs();
    counter = new LineCounter(articles.study());
    cleaner = new Cleaner(articles.study(), articles.recurring());
    rawBytes = articles.rawBytes();
    cleanBytes = articles.cleanBytes();
  }

  /** The first pass: which lines could recur. */
  @Benchmark
  public int learn(Bytes bytes) {
    LineSightings sightings = new LineSightings();
    for (RawArticle article : articles.raw()) {
      counter.count(article, sightings);
    }
    bytes.add(rawBytes);
    return sightings.size();
  }

  /** The second pass: lines to paragraphs, and what is furniture. */
  @Benchmark
  public void clean(Bytes bytes, Blackhole hole) {
    for (RawArticle article : articles.raw()) {
      hole.consume(cleaner.clean(article));
    }
    bytes.add(rawBytes);
  }

  /** Folding and splitting into sentences. */
  @Benchmark
  public void sentences(Bytes bytes, Blackhole hole) {
    for (String paragraph : paragraphs) {
      hole.consume(Sentences.of(Folding.fold(paragraph), Language.ENGLISH));
    }
    bytes.add(cleanBytes);
  }
}
