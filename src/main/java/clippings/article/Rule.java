package clippings.article;

/** Why a span of text is a mention (rules.md, section 5). */
public enum Rule {
  /** The full name of a cast member. */
  FULL,
  /** An alias of a cast member. */
  ALIAS,
  /** A short form, such as the last name. */
  SHORT,
  /** A form by which everybody knows the cast member. */
  KNOWN,
  /** The name or an alias of a group the cast member belongs to. */
  GROUP,
  /** The name or an alias of a character. */
  CHARACTER,
  /** A common form of a character or cast member. */
  COMMON,
  /** A term of a theme. */
  TERM;

  /** The word written in the column {@code rule}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
