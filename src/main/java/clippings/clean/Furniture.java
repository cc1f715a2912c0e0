package clippings.clean;

/**
 * Why a line is furniture, and how far that reaches.
 *
 * @param reason short name, as in {@code removed.csv}
 * @param scope how far it reaches
 * @param mostWords lines with more words are not meant
 */
record Furniture(String reason, Scope scope, int mostWords) {

  /** How far a pattern reaches beyond its own line. */
  enum Scope {
    /** The line is furniture wherever it stands. */
    LINE,
    /** The lines after it, up to the next paragraph, are a list of links. */
    LABEL,
    /** The article does not go on below it. */
    WALL,
    /** The line is furniture unless it stands between paragraphs. */
    EDGE
  }
}
