package clippings.mention;

import clippings.bench.jmh.Articles;
import clippings.bench.jmh.Bytes;
import clippings.study.CastMember;
import clippings.study.Study;
import clippings.text.FoldedText;
import clippings.text.Folding;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Looking forms up in folded text, per byte of cleaned text. Beside it an Aho-Corasick automaton
 * that gives all hits: it knows no word edges, no cases and no longest match.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchingBenchmark {
  private static final int RECORDS = 500;
  private static final Pattern CAPITALISED = Pattern.compile("[A-Z][a-z]+");

  @Param({"200", "20000"})
  private int forms;

  private List<FoldedText> texts;
  private long cleanBytes;
  private Matcher matcher;
  private AhoCorasickDoubleArrayTrie<String> hankcs;

  @Setup
  public void setup() throws Exception {
    Articles articles = Articles.generate(RECORDS);
    texts = articles.paragraphs().stream().map(Folding::fold).toList();
    cleanBytes = articles.cleanBytes();
    Study study = withNames(articles);
    matcher = new Matcher(Dictionary.of(study));
    TreeMap<String, String> keys = new TreeMap<>();
    FormTable.of(study).forEach(form -> keys.put(form.text(), ""));
    hankcs = new AhoCorasickDoubleArrayTrie<>();
    hankcs.build(keys);
  }

  /** The study with more members, whose names are pairs of capitalised words of the articles. */
  private Study withNames(Articles articles) {
    Study study = articles.study();
    TreeSet<String> words = new TreeSet<>();
    for (String text : articles.paragraphs()) {
      CAPITALISED.matcher(text).results().forEach(word -> words.add(word.group()));
    }
    List<String> parts = List.copyOf(words);
    List<CastMember> cast = new ArrayList<>(study.cast());
    int missing = forms - FormTable.of(study).size();
    for (int i = 0; i < missing; i++) {
      String first = parts.get(i % parts.size());
      String last = parts.get((i * 31 + 17 + i / parts.size()) % parts.size());
      cast.add(new CastMember(first + " " + last, "", List.of(), List.of(), List.of()));
    }
    return new Study(
        study.name(),
        study.title(),
        study.input(),
        study.period(),
        study.dates(),
        cast,
        study.groups(),
        study.themes(),
        study.except(),
        study.furniture(),
        study.fields());
  }

  /** Names and terms as the job looks them up. */
  @Benchmark
  public void matcher(Bytes bytes, Blackhole hole) {
    for (FoldedText text : texts) {
      hole.consume(matcher.find(text));
    }
    bytes.add(cleanBytes);
  }

  /** All hits of the automaton. */
  @Benchmark
  public int hankcs(Bytes bytes) {
    int[] hits = {0};
    for (FoldedText text : texts) {
      hankcs.parseText(text.chars(), (begin, end, value) -> hits[0]++);
    }
    bytes.add(cleanBytes);
    return hits[0];
  }
}
