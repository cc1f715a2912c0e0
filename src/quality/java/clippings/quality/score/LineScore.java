package clippings.quality.score;

import clippings.quality.label.LabelledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dropped lines against labels: F1 of the lines that are furniture, over all texts together. */
public final class LineScore implements Score {
  private final List<Miss> misses = new ArrayList<>();
  private long right;
  private long dropped;
  private long furniture;
  private int texts;

  /**
   * Adds a text.
   *
   * @param source the text
   * @param lines with their labels
   * @param removed numbers of the lines that the program dropped
   */
  public void add(String source, List<LabelledLine> lines, Set<Integer> removed) {
    texts++;
    int lost = 0;
    int left = 0;
    String example = "";
    for (LabelledLine line : lines) {
      boolean isDropped = removed.contains(line.number());
      dropped += isDropped ? 1 : 0;
      furniture += line.kept() ? 0 : 1;
      if (isDropped && !line.kept()) {
        right++;
      } else if (isDropped || !line.kept()) {
        lost += isDropped ? 1 : 0;
        left += isDropped ? 0 : 1;
        example = example.isEmpty() ? ", first line " + line.number() : example;
      }
    }
    if (lost + left > 0) {
      String what = "%d of the article dropped, %d of the furniture kept".formatted(lost, left);
      misses.add(new Miss(lost + left, source, what + example));
    }
  }

  @Override
  public double figure() {
    return rates().f1();
  }

  private Rates rates() {
    return Rates.of(right, dropped, furniture);
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
    return List.copyOf(misses);
  }
}
