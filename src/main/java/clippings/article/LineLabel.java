package clippings.article;

/** What a line of a text is, as cleaning decides and as labelled texts say. */
public enum LineLabel {
  /** The headline of the article. */
  HEADLINE,
  /** A paragraph, standfirst, quote or list item of the article. */
  BODY,
  /** A heading within the article. */
  SUBHEADING,
  /** No part of the article. */
  FURNITURE
}
