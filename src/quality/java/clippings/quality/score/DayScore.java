package clippings.quality.score;

/**
 * Publication days: F1 of right / given and right / (right + not given), as adbar/htmldate counts
 * them.
 */
public final class DayScore extends CountedScore {
  /**
   * Adds a page.
   *
   * @param source the page
   * @param want ISO day
   * @param got ISO day; empty if the program gives none
   */
  public void add(String source, String want, String got) {
    texts++;
    found += got.isEmpty() ? 0 : 1;
    wanted += got.isEmpty() || got.equals(want) ? 1 : 0;
    if (got.equals(want)) {
      right++;
    } else {
      String what = "want " + want + " | got " + (got.isEmpty() ? "-" : got);
      miss(got.isEmpty() ? 1 : 2, source, what);
    }
  }
}
