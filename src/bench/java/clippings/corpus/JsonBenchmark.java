package clippings.corpus;

import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.bench.jmh.Articles;
import clippings.bench.jmh.Bytes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading JSON lines, per byte of them, and what Jackson's tree takes for the same lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {
  private static final int RECORDS = 500;
  private static final RecordFile FILE = new RecordFile("part.jsonl", "", Dating.UNDATED, 1);

  private final ObjectMapper mapper = new ObjectMapper();
  private byte[] json;
  private ArticleFormat format;

  @Setup
  public void setup() throws Exception {
    Articles articles = Articles.generate(RECORDS);
    json = articles.json();
    format = Formats.of(articles.study(), Corpus.RECORD_LIMIT).find("part.jsonl").orElseThrow();
  }

  /** Lines to articles, as the job reads them. */
  @Benchmark
  public void articles(Bytes bytes, Blackhole hole) throws IOException {
    format.read(FILE, new ByteArrayInputStream(json), new Consumer(hole));
    bytes.add(json.length);
  }

  /** Lines to trees. */
  @Benchmark
  public void jacksonTree(Bytes bytes, Blackhole hole) throws IOException {
    try (MappingIterator<JsonNode> trees = mapper.readerFor(JsonNode.class).readValues(json)) {
      while (trees.hasNextValue()) {
        hole.consume(trees.nextValue());
      }
    }
    bytes.add(json.length);
  }

  private record Consumer(Blackhole hole) implements RecordSink {
    @Override
    public void article(RawArticle article) {
      hole.consume(article);
    }

    @Override
    public void rejection(Rejection rejection) {
      throw new IllegalStateException(rejection.toString());
    }
  }
}
