package clippings.dedup;

import clippings.article.AnnotatedArticle;
import clippings.article.Paragraph;
import clippings.bench.jmh.Articles;
import clippings.bench.jmh.Bytes;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Signing, per byte of cleaned text, and what a MinHash of a library takes for the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SigningBenchmark {
  private static final int RECORDS = 500;
  private static final int SHINGLE = 5;
  private static final int COMPONENTS = 128;

  private Articles articles;
  private List<String> bodies;
  private SimilarityHasher minHash;
  private long cleanBytes;

  @Setup
  public void setup() throws Exception {
    articles = Articles.generate(RECORDS);
    bodies =
        articles.clean().stream()
            .map(
                article ->
                    article.paragraphs().stream()
                        .map(Paragraph::text)
                        .collect(Collectors.joining(" ")))
            .toList();
    minHash = SimilarityHashing.superMinHash(COMPONENTS, 8).createHasher();
    cleanBytes = articles.cleanBytes();
  }

  /** The digest that the job keeps of an article: its words, passages and mentions as hashes. */
  @Benchmark
  public void digest(Bytes bytes, Blackhole hole) {
    for (AnnotatedArticle article : articles.annotated()) {
      hole.consume(Digest.of(article));
    }
    bytes.add(cleanBytes);
  }

  /** The sequence of words alone. */
  @Benchmark
  public void signature(Bytes bytes, Blackhole hole) {
    for (AnnotatedArticle article : articles.annotated()) {
      hole.consume(Signature.of(article.article().paragraphs()));
    }
    bytes.add(cleanBytes);
  }

  /** SuperMinHash of hash4j over 5-word shingles, which are cut at spaces. */
  @Benchmark
  public void superMinHash(Bytes bytes, Blackhole hole) {
    for (String body : bodies) {
      hole.consume(minHash.compute(ElementHashProvider.ofValues(shingles(body))));
    }
    bytes.add(cleanBytes);
  }

  private static long[] shingles(String body) {
    int[] starts = new int[body.length() / 2 + 2];
    int words = 0;
    starts[words++] = 0;
    for (int i = body.indexOf(' '); i >= 0; i = body.indexOf(' ', i + 1)) {
      starts[words++] = i + 1;
    }
    starts[words] = body.length() + 1;
    long[] shingles = new long[Math.max(1, words - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      int end = starts[Math.min(words, i + SHINGLE)] - 1;
      shingles[i] = Hashing.komihash5_0().hashCharsToLong(body.substring(starts[i], end));
    }
    return shingles;
  }
}
