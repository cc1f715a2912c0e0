package clippings.quality.score;

import java.util.ArrayList;
import java.util.List;

/** A score of things that are found or not: F1 over all texts together. */
abstract class CountedScore implements Score {
  private final List<Miss> misses = new ArrayList<>();

  /** What is found and right, what is found, and what there is to be found. */
  long right;

  long found;
  long wanted;
  int texts;

  void miss(double cost, String source, String what) {
    misses.add(new Miss(cost, source, what));
  }

  Rates rates() {
    return Rates.of(right, found, wanted);
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
