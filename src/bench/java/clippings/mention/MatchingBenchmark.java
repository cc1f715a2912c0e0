package clippings.mention;

import clippings.bench.jmh.Articles;
import clippings.bench.jmh.Bytes;
import clippings.study.CastMember;
import clippings.study.Study;
import clippings.text.FoldedText;
import clippings.text.Folding;
import clippings.text.Language;
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
  private static final Pattern CAPITALISED = Pattern.compile("(?<=[a-z] )[A-Z][a-z]+");

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

  /** The study with more members, until it has so many forms; of its own it has some 200. */
  private Study withNames(Articles articles) {
    List<String> names = names(articles);
    List<CastMember> cast = new ArrayList<>(articles.study().cast());
    Study study = articles.study();
    int missing = forms - FormTable.of(study).size();
    for (int i = 0; missing > 1; missing = forms - FormTable.of(study).size()) {
      // A member has two forms of its own, or one if it shares its first name.
      for (int more = missing / 2; more > 0; more--, i++) {
        String last = names.get((i * 31 + 17 + i / names.size()) % names.size());
        String name = names.get(i % names.size()) + " " + last;
        cast.add(new CastMember(name, "", List.of(), List.of(), List.of()));
      }
      study = withCast(study, cast);
    }
    return study;
  }

  /** The capitalised words of the articles that start no sentence, and are no everyday words. */
  private static List<String> names(Articles articles) {
    TreeSet<String> words = new TreeSet<>();
    for (String text : articles.paragraphs()) {
      CAPITALISED.matcher(text).results().forEach(word -> words.add(word.group()));
    }
    words.removeIf(OrdinaryWords::has);
    return List.copyOf(words);
  }

  private static Study withCast(Study study, List<CastMember> cast) {
    return new Study(
        study.name(),
        study.title(),
        study.input(),
        study.period(),
        study.dates(),
        List.copyOf(cast),
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
      hole.consume(matcher.find(text, () -> Language.ENGLISH));
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
