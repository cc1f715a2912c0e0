package clippings.report.table;

/**
 * A column of a report.
 *
 * @param name in the header
 * @param type of its cells
 * @param width in a spreadsheet, in characters, beside the room that its header takes
 */
public record Column(String name, CellType type, int width) {
  private static final int WORD = 14;
  private static final int NAME = 28;
  private static final int LINE = 48;
  private static final int SENTENCE = 100;

  /** A few letters or words. */
  public static Column word(String name) {
    return new Column(name, CellType.TEXT, WORD);
  }

  /** A name, of people or of a site. */
  public static Column name(String name) {
    return new Column(name, CellType.TEXT, NAME);
  }

  /** The {@code article_id}. */
  public static Column id(String name) {
    return new Column(name, CellType.TEXT, NAME - 4);
  }

  /** A title or an address. */
  public static Column line(String name) {
    return new Column(name, CellType.TEXT, LINE);
  }

  /** The source of a record. */
  public static Column source(String name) {
    return new Column(name, CellType.TEXT, LINE + NAME);
  }

  /** A sentence. */
  public static Column sentence(String name) {
    return new Column(name, CellType.TEXT, SENTENCE);
  }

  /** A whole number. */
  public static Column count(String name) {
    return new Column(name, CellType.COUNT, WORD);
  }

  /** A share of 1. */
  public static Column share(String name) {
    return new Column(name, CellType.SHARE, WORD);
  }

  /** A number with 4 decimals. */
  public static Column decimal(String name) {
    return new Column(name, CellType.DECIMAL, WORD);
  }

  /** A day. */
  public static Column day(String name) {
    return new Column(name, CellType.DAY, WORD - 2);
  }
}
