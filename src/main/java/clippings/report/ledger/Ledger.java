package clippings.report.ledger;

import clippings.report.table.Column;
import clippings.report.table.LedgerName;
import java.util.List;
import java.util.Locale;

/** A report with a row a record. It may be large: it is never held in memory. */
public enum Ledger {
  ARTICLES(
      ".csv",
      Column.id("article_id"),
      Column.day("date"),
      Column.word("date_source"),
      Column.name("site"),
      Column.line("title"),
      Column.line("url"),
      Column.count("words"),
      Column.count("copies"),
      Column.count("cast_mentions"),
      Column.count("character_mentions"),
      Column.count("theme_mentions"),
      Column.source("source")),
  COPIES(
      ".csv",
      Column.source("source"),
      Column.word("kind"),
      Column.share("similarity"),
      Column.id("kept_article_id"),
      Column.source("kept_source")),
  MENTIONS(
      ".csv",
      Column.id("article_id"),
      Column.day("date"),
      Column.word("kind"),
      Column.name("name"),
      Column.name("matched_text"),
      Column.word("rule"),
      Column.word("status"),
      Column.sentence("sentence"),
      Column.line("url"),
      Column.source("source")),
  REMOVED(
      ".csv",
      Column.source("source"),
      Column.count("line"),
      Column.line("reason"),
      Column.sentence("text")),
  REJECTED(".csv", Column.source("source"), Column.line("reason"), Column.line("detail")),
  /** The names that the study lacks, summed over its articles, see {@link UnlistedWriter}. */
  UNLISTED(
      ".csv",
      Column.name("name"),
      Column.name("spellings"),
      Column.count("articles"),
      Column.count("mentions"),
      Column.day("first_date"),
      Column.day("last_date"),
      Column.sentence("sentence")),
  /** The cleaned corpus, JSON lines. */
  CLEANED(".jsonl"),
  /** What the reports by site are made of, see {@link SiteReports}: no file of its own. */
  BY_SITE("");

  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<Column> columns;

  Ledger(String ending, Column... columns) {
    this.ending = ending;
    this.columns = List.of(columns);
  }

  /** Its columns; none if it is no CSV. */
  public List<Column> columns() {
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
