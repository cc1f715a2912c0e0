package clippings.clean;

import clippings.article.Reason;

/**
 * Why a line is furniture, and how far that reaches.
 *
 * @param reason why, if it is meant
 * @param scope how far it reaches
 * @param mostWords lines with more words are not meant
 */
record Furniture(Reason reason, Scope scope, int mostWords) {

  /** How far a pattern reaches beyond its own line. */
  enum Scope {
    /** The line is furniture wherever it stands. */
    LINE,
    /** The lines after it, up to the next paragraph, are a list of links. */
    LABEL,
    /** The article does not go on below it. */
    WALL,
    /** The line is furniture unless it stands between paragraphs. */
    EDGE,
    /** The line is furniture if its other words are names. */
    NAMES,
    /** Some such phrases in one line make it the bio of an author. */
    CUE
  }
}
