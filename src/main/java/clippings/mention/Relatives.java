package clippings.mention;

/** Whether the words around say that a relative is meant. */
final class Relatives {
  private Relatives() {}

  /** {@code Young, their father}; {@code their father, Young}; {@code her father Young}. */
  static boolean isMeant(Surroundings around) {
    boolean after =
        around.gapAfter(1).equals(", ")
            && around.lexicon().is("possessives", around.after(1))
            && around.lexicon().is("kin", around.after(2))
            && !around.gapAfter(3).equals(" ");
    boolean before =
        around.gapBefore(1).equals(", ")
            && around.lexicon().is("kin", around.before(1))
            && around.lexicon().is("possessives", around.before(2))
            && (around.gapAfter(1).startsWith(", ") || around.gapAfter(1).startsWith("."));
    return after || before;
  }
}
