package clippings.mention;

/** Whether a name is that of a firm. */
final class Firms {
  private static final Lexicon LEXICON = Lexicon.english();

  private Firms() {}

  /** {@code Berg and Sons}, {@code Brown & Co}, {@code Harbour Inc}. */
  static boolean isMeant(Surroundings around) {
    String gap = around.gapAfter(1);
    int k = around.after(1).equals("and") && gap.equals(" ") ? 2 : 1;
    return around.tokenAfter(k).isCapital()
        && LEXICON.is("firm", around.after(k))
        && (around.gapAfter(k).equals(" ") || around.gapAfter(k).equals(" & "));
  }
}
