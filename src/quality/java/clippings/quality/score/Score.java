package clippings.quality.score;

import java.util.List;

/** How right the program is by one measure. */
public interface Score {

  /** 0 to 1, and 1 is all right. */
  double figure();

  /** How many pages or texts it is made from. */
  int texts();

  /** Precision and recall, for people; empty if the measure has none. */
  String detail();

  /** What was wrong, in any order. */
  List<Miss> misses();
}
