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

  /** Adds an article and its mentions. */
  void add(KeptArticle article, Totals totals) {
    LocalDate period = Totals.UNDATED;
    if (article.dating().isDated()) {
      period = study.period().start(article.dating().day());
      totals.saw(article.dating().day());
    }
    totals.add(Measure.ARTICLES, period, 0, 1);

    BitSet inArticle = new BitSet();
    Map<Integer, BitSet> inSentence = new HashMap<>();
    for (Hit hit : article.hits()) {
      totals.add(Measure.of(hit.kind(), hit.status()), period, row(hit), 1);
      if (hit.status() == Status.COUNTED && hit.kind() != Kind.CHARACTER) {
        inArticle.set(place(hit));
        inSentence.computeIfAbsent(hit.sentence(), unused -> new BitSet()).set(place(hit));
      }
    }

    int cast = study.cast().size();
    for (int i = inArticle.nextSetBit(0); i >= 0; i = inArticle.nextSetBit(i + 1)) {
      if (i < cast) {
        totals.add(Measure.CAST_ARTICLES, period, i, 1);
      } else {
        totals.add(Measure.THEME_ARTICLES, period, i - cast, 1);
      }
    }
    addPairs(inArticle, Measure.PAIR_ARTICLES, Measure.CAST_THEME_ARTICLES, totals);
    for (BitSet sentence : inSentence.values()) {
      addPairs(sentence, Measure.PAIR_SENTENCES, Measure.CAST_THEME_SENTENCES, totals);
    }
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
