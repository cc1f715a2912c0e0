package clippings.quality.score;

import clippings.quality.label.LabelledLine;
import java.util.List;
import java.util.Set;

/** Dropped lines against labels: F1 of the lines that are furniture, over all texts together. */
public final class LineScore extends CountedScore {
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
      found += isDropped ? 1 : 0;
      wanted += line.kept() ? 0 : 1;
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
      miss(lost + left, source, what + example);
    }
  }
}
