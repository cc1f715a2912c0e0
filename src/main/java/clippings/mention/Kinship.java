package clippings.mention;

import java.util.Optional;

/**
 * Whether the words around a last name say whom it does not mean, by naming somebody who has it as
 * a relative: {@code Hawke, the daughter of Ethan Hawke}, {@code Duffer's brother Matt Duffer},
 * {@code Lena Halm, the sister of Halm}.
 */
final class Kinship {
  /** So many words may stand before the relation, and between it and the relative's name. */
  private static final int NEAR = 8;

  private Kinship() {}

  /** {@code the Torres brothers}, {@code los hermanos Torres}: all who have the name. */
  static boolean areSiblings(Surroundings around) {
    boolean many =
        !around.lexicon().is("kin", around.before(1)) || around.follows("before siblings", 2);
    return (around.follows("siblings", 1) && many)
        || (around.precedes("siblings") && !around.isPossessive());
  }

  /**
   * The first name of the relative.
   *
   * @param around where the last name stands
   */
  static Optional<String> relative(Surroundings around) {
    int kin = 1;
    while (kin <= NEAR && !around.lexicon().is("kin", around.after(kin))) {
      kin++;
    }
    for (int i = kin + 1; kin <= NEAR && i <= kin + NEAR; i++) {
      boolean name = around.tokenAfter(i).isCapital() && around.gapAfter(i + 1).equals(" ");
      if (name && around.continuesWith(i + 1, around.span().form().text())) {
        return Optional.of(around.after(i));
      }
    }
    return behind(around);
  }

  private static Optional<String> behind(Surroundings around) {
    if (!around.lexicon().is("kin", around.before(2)) || !around.follows("of", 1)) {
      return Optional.empty();
    }
    for (int i = 3; i <= NEAR; i++) {
      boolean name = around.tokenBefore(i + 1).isCapital() && around.gapBefore(i + 1).equals(" ");
      if (name && around.isForm(around.tokenBefore(i).word())) {
        return Optional.of(around.before(i + 1));
      }
    }
    return Optional.empty();
  }
}
