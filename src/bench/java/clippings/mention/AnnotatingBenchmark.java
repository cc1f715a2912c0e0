package clippings.mention;

import clippings.article.CleanArticle;
import clippings.bench.jmh.Articles;
import clippings.bench.jmh.Bytes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All of finding mentions, with folding, sentences and rules, per byte of cleaned text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnnotatingBenchmark {
  private static final int RECORDS = 500;

  private Articles articles;
  private ArticleAnnotator annotator;
  private long cleanBytes;

  @Setup
  public void setup() throws Exception {
    articles = Articles.generate(RECORDS);
    annotator = new ArticleAnnotator(articles.study());
    cleanBytes = articles.cleanBytes();
  }

  @Benchmark
  public void annotate(Bytes bytes, Blackhole hole) {
    for (CleanArticle article : articles.clean()) {
      hole.consume(annotator.annotate(article));
    }
    bytes.add(cleanBytes);
  }
}
