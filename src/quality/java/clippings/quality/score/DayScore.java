package clippings.quality.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Publication days: F1 of right / given and right / (right + not given), as adbar/htmldate counts
 * them.
 */
public final class DayScore implements Score {
  private final List<Miss> misses = new ArrayList<>();
  private int right;
  private int given;
  private int texts;

  /**
   * Adds a page.
   *
   * @param source the page
   * @param want ISO day
   * @param got ISO day; empty if the program gives none
   */
  public void add(String source, String want, String got) {
    texts++;
    given += got.isEmpty() ? 0 : 1;
    if (got.equals(want)) {
      right++;
    } else {
      String what = "want " + want + " | got " + (got.isEmpty() ? "-" : got);
      misses.add(new Miss(got.isEmpty() ? 1 : 2, source, what));
    }
  }

  private Rates rates() {
    return Rates.of(right, given, right + texts - given);
  }

  @Override
  public double figure() {
    return rates().f1();
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
