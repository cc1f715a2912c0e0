package clippings.report;

import clippings.article.Hit;
import clippings.article.KeptArticle;
import clippings.article.Kind;
import clippings.article.Status;
import clippings.study.Study;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Says what an article adds to the totals. */
final class ArticleCounts implements Serializable {
  private final Study study;

  /** Index of the cast member who plays each character. */
  private final int[] player;

  ArticleCounts(Study study) {
    this.study = study;
    this.player =
        IntStream.range(0, study.cast().size())
            .flatMap(member -> study.cast().get(member).characters().stream().mapToInt(c -> member))
            .toArray();
  }

  /** Takes counts. */
  @FunctionalInterface
  interface Sink {
    /** Takes what an article adds to a measure of a cast member or theme, piece by piece. */
    void add(Measure measure, int one, long count);
  }

  /** The period of an article; {@link Totals#UNDATED} if it has no date. */
  LocalDate period(KeptArticle article) {
    return article.dating().isDated()
        ? study.period().start(article.dating().day())
        : Totals.UNDATED;
  }

  /** Adds an article, its mentions and pairs. */
  void add(KeptArticle article, Totals totals) {
    if (article.dating().isDated()) {
      totals.saw(article.dating().day());
    }
    LocalDate period = period(article);
    count(article, (measure, one, count) -> totals.add(measure, period, one, count));

    BitSet inArticle = new BitSet();
    Map<Integer, BitSet> inSentence = new HashMap<>();
    for (Hit hit : article.hits()) {
      if (isNamed(hit)) {
        inArticle.set(place(hit));
        inSentence.computeIfAbsent(hit.sentence(), unused -> new BitSet()).set(place(hit));
      }
    }
    addPairs(inArticle, Measure.PAIR_ARTICLES, Measure.CAST_THEME_ARTICLES, totals);
    for (BitSet sentence : inSentence.values()) {
      addPairs(sentence, Measure.PAIR_SENTENCES, Measure.CAST_THEME_SENTENCES, totals);
    }
  }

  /** Counts an article, its words and mentions, but no pairs. */
  void count(KeptArticle article, Sink sink) {
    sink.add(Measure.ARTICLES, 0, 1);
    sink.add(Measure.WORDS, 0, article.words());
    BitSet inArticle = new BitSet();
    for (Hit hit : article.hits()) {
      sink.add(Measure.of(hit.kind(), hit.status()), row(hit), 1);
      if (isNamed(hit)) {
        inArticle.set(place(hit));
      }
    }
    int cast = study.cast().size();
    for (int i = inArticle.nextSetBit(0); i >= 0; i = inArticle.nextSetBit(i + 1)) {
      if (i < cast) {
        sink.add(Measure.CAST_ARTICLES, i, 1);
      } else {
        sink.add(Measure.THEME_ARTICLES, i - cast, 1);
      }
    }
  }

  /** Whether it counts for a cast member by name, or for a theme. */
  private static boolean isNamed(Hit hit) {
    return hit.status() == Status.COUNTED && hit.kind() != Kind.CHARACTER;
  }

  private void addPairs(BitSet together, Measure pair, Measure castTheme, Totals totals) {
    int cast = study.cast().size();
    for (int i = together.nextSetBit(0); i >= 0 && i < cast; i = together.nextSetBit(i + 1)) {
      for (int j = together.nextSetBit(i + 1); j >= 0; j = together.nextSetBit(j + 1)) {
        totals.addPair(j < cast ? pair : castTheme, i, j < cast ? j : j - cast, 1);
      }
    }
  }

  /** The cast member or theme in whose row a mention is counted. */
  private int row(Hit hit) {
    return hit.kind() == Kind.CHARACTER ? player[hit.entity()] : hit.entity();
  }

  /** One number for cast and themes: the themes come after the cast. */
  private int place(Hit hit) {
    return hit.kind() == Kind.THEME ? study.cast().size() + hit.entity() : hit.entity();
  }
}
