package clippings.article;

/** Where an article's date was found, in the order of belief (rules.md, section 2). */
public enum DateSource {
  /** The record's own field, header, meta data or mark-up. */
  FIELD("field"),
  /** The path of its URL, or folders shaped like a date. */
  URL("url"),
  /** The name of its file. */
  FILE_NAME("file_name"),
  /** A line beside the article, such as "Published July 15, 2024". */
  BYLINE("byline"),
  /** A copy of the article. */
  COPY("copy"),
  /** The article has no date. */
  NONE("");

  private final String label;

  DateSource(String label) {
    this.label = label;
  }

  /** The word written in the column {@code date_source}; empty for {@link #NONE}. */
  public String label() {
    return label;
  }
}
