package clippings.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sheet that is being written, row by row. Its header stays in sight and has filters. */
public final class Sheet implements Closeable {
  /** What a spreadsheet program can hold, with the header. */
  public static final int MOST_ROWS = 1_048_576;

  private static final int LETTERS = 26;
  private static final String HEAD =
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      <sheetViews><sheetView workbookViewId="0"%s><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>
      <sheetFormatPr defaultRowHeight="15"/>
      <cols>""";

  private final Workbook workbook;
  private final int number;
  private final List<Column> columns;
  private final List<String> letters;
  private final XmlWriter xml;
  private Optional<LineChart> chart = Optional.empty();
  private int rows;

  /** Starts the sheet with its header. */
  Sheet(Workbook workbook, int number, List<Column> columns, XmlWriter xml) {
    this.workbook = workbook;
    this.number = number;
    this.columns = columns;
    this.letters = IntStream.range(0, columns.size()).mapToObj(Sheet::letters).toList();
    this.xml = xml;
    xml.xml(HEAD.formatted(number == 1 ? " tabSelected=\"1\"" : ""));
    for (int i = 1; i <= columns.size(); i++) {
      xml.xml("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + columns.get(i - 1).width());
      xml.xml("\" customWidth=\"1\"/>");
    }
    xml.xml("</cols>\n<sheetData>\n");
    startRow();
    for (int i = 0; i < columns.size(); i++) {
      xml.textCell(letters.get(i) + rows, Styles.HEADER, columns.get(i).name());
    }
    endRow();
  }

  /**
   * Adds a row.
   *
   * @param cells one for each column, in the form that the column's type says; empty for none
   * @throws IllegalStateException if the sheet is full
   */
  public void row(Iterable<String> cells) {
    startRow();
    int i = 0;
    for (String cell : cells) {
      columns.get(i).type().write(cell, letters.get(i) + rows, xml);
      i++;
    }
    endRow();
  }

  /** Adds a row that is one text, for the reader of the sheet. */
  public void note(String text) {
    startRow();
    xml.textCell("A" + rows, Styles.PLAIN, text);
    endRow();
  }

  /** Puts a chart beside the table. */
  public void draw(LineChart chart) {
    this.chart = Optional.of(chart);
  }

  private void startRow() {
    if (rows == MOST_ROWS) {
      throw new IllegalStateException("a sheet has no more than " + MOST_ROWS + " rows");
    }
    rows++;
    xml.xml("<row r=\"").xml(Integer.toString(rows)).xml("\">");
  }

  private void endRow() {
    xml.xml("</row>\n");
  }

  /** Ends the sheet. */
  @Override
  public void close() throws IOException {
    xml.xml("</sheetData>\n<autoFilter ref=\"" + table("") + "\"/>\n");
    xml.xml("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/>\n");
    if (chart.isPresent()) {
      xml.xml("<drawing r:id=\"rId1\"/>\n");
    }
    xml.xml("</worksheet>\n");
    workbook.finish(this, xml);
  }

  int number() {
    return number;
  }

  int columns() {
    return columns.size();
  }

  Optional<LineChart> chart() {
    return chart;
  }

  /** The range of the table; {@code $} makes it absolute. */
  String table(String absolute) {
    return absolute
        + "A"
        + absolute
        + "1:"
        + absolute
        + letters.get(letters.size() - 1)
        + absolute
        + rows;
  }

  /** The letters of a column that is counted from 0, such as {@code AA} for 26. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
