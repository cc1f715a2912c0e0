package clippings.quality.score;

import clippings.quality.flat.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies against human-made ones: F1 of the mean precision and the mean recall of word 4-grams.
 *
 * <p>The metric of scrapinghub/article-extraction-benchmark.
 */
public final class BodyScore implements Score {
  private static final int GRAM = 4;

  private final List<Miss> misses = new ArrayList<>();
  private double precision;
  private double recall;
  private int found;
  private int wanted;
  private int texts;

  /**
   * Adds a body.
   *
   * @param source the page or text
   * @param want as a human made it
   * @param got as the program did; empty if it rejected the text
   */
  public void add(String source, String want, String got) {
    Map<String, Integer> wantGrams = grams(want);
    Map<String, Integer> gotGrams = grams(got);
    long both =
        gotGrams.entrySet().stream()
            .mapToLong(gram -> Math.min(gram.getValue(), wantGrams.getOrDefault(gram.getKey(), 0)))
            .sum();
    Rates rates = Rates.of(both, sum(gotGrams), sum(wantGrams));
    texts++;
    if (!gotGrams.isEmpty()) {
      precision += rates.precision();
      found++;
    }
    if (!wantGrams.isEmpty()) {
      recall += rates.recall();
      wanted++;
    }
    misses.add(new Miss(2 - rates.precision() - rates.recall(), source, rates.toString()));
  }

  @Override
  public double figure() {
    return rates().f1();
  }

  private Rates rates() {
    return new Rates(precision / Math.max(1, found), recall / Math.max(1, wanted));
  }

  @Override
  public String detail() {
    return rates().toString();
  }

  @Override
  public int texts() {
    return texts;
  }

  @Override
  public List<Miss> misses() {
    return misses.stream().filter(miss -> miss.cost() > 0).toList();
  }

  private static Map<String, Integer> grams(String text) {
    List<String> words = WordList.of(text);
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i == 0 || i + GRAM <= words.size(); i++) {
      String gram = String.join(" ", words.subList(i, Math.min(words.size(), i + GRAM)));
      if (!gram.isEmpty()) {
        grams.merge(gram, 1, Integer::sum);
      }
    }
    return grams;
  }

  private static long sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }
}
