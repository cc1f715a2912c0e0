package clippings.mention;

import java.util.Optional;

/**
 * Whether the words around a last name say whom it does not mean, by naming somebody who has it as
 * a relative: {@code Hawke, the daughter of Ethan Hawke}, {@code Duffer and his brother Matt
 * Duffer}.
 */
final class Kinship {
  /** So many words may stand between the relation and the relative's name. */
  private static final int NEAR = 4;

  private Kinship() {}

  /**
   * The first name of the relative.
   *
   * @param around where the last name stands
   */
  static Optional<String> relative(Surroundings around) {
    int k = 1;
    if (around.lexicon().is("joins", around.after(1))) {
      k = 2;
    } else if (!around.gapAfter(1).startsWith(",") && !around.gapAfter(1).startsWith(" (")) {
      return Optional.empty();
    }
    int kin = 0;
    for (int i = k; i < k + NEAR && kin == 0; i++) {
      kin = around.lexicon().is("kin", around.after(i)) ? i : 0;
    }
    if (kin == 0) {
      return Optional.empty();
    }
    for (int i = kin + 1; i <= kin + NEAR; i++) {
      boolean name = around.tokenAfter(i).isCapital() && around.gapAfter(i + 1).equals(" ");
      if (name && around.continuesWith(i + 1, around.span().form().text())) {
        return Optional.of(around.after(i));
      }
      if (around.gapAfter(i).indexOf('.') >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
