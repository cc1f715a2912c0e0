package clippings.quality.score;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counted mentions of the cast against those that a careful reader counts: F1 over all texts, where
 * of each member in each text so many are right as both have.
 */
public final class MentionScore extends CountedScore {
  /**
   * Adds a text.
   *
   * @param source the page or text
   * @param want mentions by name; nobody else has any
   * @param got the program's counted mentions by name
   */
  public void add(String source, Map<String, Integer> want, Map<String, Integer> got) {
    texts++;
    Map<String, String> wrong = new TreeMap<>();
    int cost = 0;
    TreeSet<String> names = new TreeSet<>(want.keySet());
    names.addAll(got.keySet());
    for (String name : names) {
      int wants = want.getOrDefault(name, 0);
      int gets = got.getOrDefault(name, 0);
      right += Math.min(wants, gets);
      wanted += wants;
      found += gets;
      cost += Math.abs(wants - gets);
      if (wants != gets) {
        wrong.put(name, gets + " for " + wants);
      }
    }
    if (cost > 0) {
      miss(cost, source, wrong.toString());
    }
  }

  @Override
  public double figure() {
    // Where there is nobody to be found, finding nobody is all right.
    return found + wanted == 0 ? 1 : rates().f1();
  }
}
