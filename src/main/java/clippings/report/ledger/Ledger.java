package clippings.report.ledger;

import clippings.report.table.LedgerName;
import java.util.List;
import java.util.Locale;

/** A report with a row a record. It may be large: it is never held in memory. */
public enum Ledger {
  ARTICLES(
      ".csv",
      "article_id",
      "date",
      "date_source",
      "site",
      "title",
      "url",
      "words",
      "copies",
      "cast_mentions",
      "character_mentions",
      "theme_mentions",
      "source"),
  COPIES(".csv", "source", "kind", "similarity", "kept_article_id", "kept_source"),
  MENTIONS(
      ".csv",
      "article_id",
      "date",
      "kind",
      "name",
      "matched_text",
      "rule",
      "status",
      "sentence",
      "url",
      "source"),
  REMOVED(".csv", "source", "line", "reason", "text"),
  REJECTED(".csv", "source", "reason", "detail"),
  /** The names that the study lacks, summed over its articles, see {@link UnlistedWriter}. */
  UNLISTED(
      ".csv", "name", "spellings", "articles", "mentions", "first_date", "last_date", "sentence"),
  /** The cleaned corpus, JSON lines. */
  CLEANED(".jsonl"),
  /** What the reports by site are made of, see {@link SiteReports}: no file of its own. */
  BY_SITE("");

  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<String> columns;

  Ledger(String ending, String... columns) {
    this.ending = ending;
    this.columns = List.of(columns);
  }

  /** Names of the columns; none if it is no CSV. */
  public List<String> columns() {
    return columns;
  }

  /** Whether it is published as it is. */
  boolean isPublished() {
    return this != BY_SITE;
  }

  /** Whether it has columns, a header row and a byte-order mark. */
  public boolean isCsv() {
    return !columns.isEmpty();
  }

  /** Whether {@code --ledgerParts} splits it. */
  boolean isSplit() {
    return this != REJECTED && this != UNLISTED && this != BY_SITE;
  }

  /** Whether one of its files may be called so, in this run or another. */
  public boolean isFile(String fileName) {
    return LedgerName.of(name().toLowerCase(Locale.ROOT), ending).test(fileName);
  }

  /**
   * The published name of one of its files.
   *
   * <p>Example: {@code MENTIONS.fileName(0, 4)} is {@code mentions-00001-of-00004.csv}.
   *
   * @param part counted from 0
   * @param parts how many there are
   */
  public String fileName(int part, int parts) {
    String name = name().toLowerCase(Locale.ROOT);
    return parts == 1
        ? name + ending
        : String.format(Locale.ROOT, "%s-%05d-of-%05d%s", name, part + 1, parts, ending);
  }
}
