package clippings.report.workbook;

import java.util.List;

/** How the columns of reports look in a workbook. A column that is not named here is text. */
final class SheetColumns {
  /** Room for the button of the filter. */
  private static final int BUTTON = 4;

  private static final int DAY = 12;
  private static final int WORD = 14;
  private static final int NAME = 28;
  private static final int LINE = 48;
  private static final int SENTENCE = 100;

  private SheetColumns() {}

  static List<SheetColumn> of(List<String> names) {
    return names.stream().map(SheetColumns::of).toList();
  }

  private static SheetColumn of(String name) {
    return new SheetColumn(name, type(name), Math.max(width(name), name.length() + BUTTON));
  }

  private static CellType type(String name) {
    return switch (name) {
      case "period", "date", "first_date", "last_date" -> CellType.DAY;
      case "articles",
          "mentions",
          "character_mentions",
          "recycled_mentions",
          "ambiguous_mentions",
          "unresolved_mentions",
          "undated_mentions",
          "cast_mentions",
          "theme_mentions",
          "period_articles",
          "sentences",
          "words",
          "copies",
          "line" ->
          CellType.COUNT;
      case "share_of_voice", "article_share", "share_low", "share_high", "similarity" ->
          CellType.SHARE;
      case "npmi", "per_1000_words", "rate_low", "rate_high" -> CellType.DECIMAL;
      case "value" -> CellType.ANY;
      default -> CellType.TEXT;
    };
  }

  private static int width(String name) {
    return switch (name) {
      case "period", "date", "first_date", "last_date" -> DAY;
      case "cast_member",
          "other_member",
          "theme",
          "name",
          "spellings",
          "matched_text",
          "measure",
          "site" ->
          NAME;
      case "article_id", "kept_article_id" -> NAME - BUTTON;
      case "title", "url", "detail", "reason" -> LINE;
      case "source", "kept_source" -> LINE + NAME;
      case "sentence", "text" -> SENTENCE;
      default -> WORD;
    };
  }
}
