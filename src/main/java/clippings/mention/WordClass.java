package clippings.mention;

/** What a name can be beside a name. The name of the constant's section in the {@link Lexicon}. */
enum WordClass {
  /** {@code Will}, {@code May}. */
  AUXILIARY("auxiliaries"),
  /** {@code Eleven}. */
  NUMBER("numbers"),
  /** {@code May}, {@code Wednesday}: capitalised always. */
  DATE("months and days"),
  /** {@code Berlin}: capitalised always. */
  PLACE("places"),
  /** {@code Max}: somewhere to watch, capitalised always. */
  PLATFORM("platforms"),
  /** {@code Brown}. */
  COLOUR("colours"),
  /** {@code Hope}: has no plural and takes no article. */
  ABSTRACT("abstract"),
  /** {@code Young}, {@code Sink}. */
  ORDINARY("ordinary");

  private final String section;

  WordClass(String section) {
    this.section = section;
  }

  String section() {
    return section;
  }
}
