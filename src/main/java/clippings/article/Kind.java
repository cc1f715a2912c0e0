package clippings.article;

/** What is mentioned. */
public enum Kind {
  /** A cast member, by name. */
  CAST,
  /** A character that a cast member plays. */
  CHARACTER,
  /** A theme. */
  THEME;

  /** The word written in the column {@code kind}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
