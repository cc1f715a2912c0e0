package clippings.article;

/** What the reader of a record knows of a line before cleaning. */
public enum LineMark {
  /** Nothing: the record is plain text, and cleaning decides. */
  UNKNOWN,
  /** Text of the article. */
  PARAGRAPH,
  /** A subheading of the article. */
  HEADING,
  /** No part of the article. */
  FURNITURE
}
