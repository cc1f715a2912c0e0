package clippings.quality.score;

import java.util.Comparator;

/**
 * Something that was wrong.
 *
 * @param cost how much, among those of the same measure
 * @param source the page or text
 * @param what for people
 */
public record Miss(double cost, String source, String what) {

  /** The worst first. */
  public static final Comparator<Miss> WORST_FIRST =
      Comparator.comparingDouble(Miss::cost).reversed().thenComparing(Miss::source);
}
