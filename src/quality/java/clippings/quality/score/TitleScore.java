package clippings.quality.score;

import clippings.quality.flat.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Headlines: the share that is right, which is equal but for case, spaces and punctuation, or the
 * one holds the other and is at most 1.6 times as long.
 */
public final class TitleScore implements Score {
  private static final double LONGER = 1.6;

  private final List<Miss> misses = new ArrayList<>();
  private int right;
  private int texts;

  /**
   * Adds a headline.
   *
   * @param source the text
   * @param want as it stands in the text
   * @param got as the program found it; empty if it found none
   */
  public void add(String source, String want, String got) {
    texts++;
    if (isSame(bare(want), bare(got))) {
      right++;
    } else {
      misses.add(new Miss(1, source, "want " + want + " | got " + (got.isEmpty() ? "-" : got)));
    }
  }

  @Override
  public double figure() {
    return texts == 0 ? 0 : (double) right / texts;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public int texts() {
    return texts;
  }

  @Override
  public List<Miss> misses() {
    return List.copyOf(misses);
  }

  private static boolean isSame(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return a.equals(b)
        || (!shorter.isEmpty()
            && longer.contains(shorter)
            && longer.length() <= LONGER * shorter.length());
  }

  private static String bare(String title) {
    return String.join("", WordList.of(title.toLowerCase(Locale.ROOT)));
  }
}
