package clippings.report.workbook;

import clippings.report.table.Column;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is being written, row by row. Its header stays in sight and has filters. */
final class ReportSheet implements Closeable {
  /** What a spreadsheet program can hold below the header. */
  static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

  /** What a spreadsheet program can hold beside each other. */
  static final int MOST_COLUMNS = Worksheet.MAX_COLS;

  /** Room for the button of the filter. */
  private static final int BUTTON = 4;

  private static final int MOST_WIDTH = 255;

  /** How many rows are in memory at a time. */
  private static final int BATCH = 100;

  private final Worksheet sheet;
  private final List<Column> columns;

  /** By column: the first of the rows, down to the last one written, that need a format; or 0. */
  private final int[] unformatted;

  private int rows;

  /**
   * Starts a sheet with its header; the one before must be closed.
   *
   * @param name 1 to 31 characters, none of {@code []:*?/\}; not one of another sheet
   * @param columns at most {@link #MOST_COLUMNS}
   * @param fixed how many columns at the left stay in sight, too
   */
  ReportSheet(Workbook workbook, String name, List<Column> columns, int fixed) {
    this.sheet = workbook.newWorksheet(name);
    this.columns = columns;
    this.unformatted = new int[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      String header = columns.get(i).name();
      int width = Math.max(columns.get(i).width(), header.length() + BUTTON);
      sheet.width(i, Math.min(width, MOST_WIDTH));
      SheetText.of(header).write(sheet, 0, i);
    }
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .fillColor("FFE6ECF3")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
    sheet.freezePane(fixed, 1);
    printOnPagesAsWideAsTheTable();
    rows = 1;
  }

  private void printOnPagesAsWideAsTheTable() {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  /**
   * Adds a row.
   *
   * @param cells one for each column, see {@link clippings.report.table.TableRow#cells}
   */
  void row(Iterable<?> cells) {
    int column = 0;
    for (Object cell : cells) {
      if (!SheetCell.write(cell, columns.get(column).type(), sheet, rows, column)) {
        format(column);
      } else if (unformatted[column] == 0) {
        unformatted[column] = rows;
      }
      column++;
    }
    endRow();
  }

  /** Adds a row that is one text, for the reader of the sheet. */
  void note(String text) {
    formatAll();
    SheetText.of(text).write(sheet, rows, 0);
    endRow();
  }

  private void endRow() {
    rows++;
    if (rows % BATCH == 0) {
      formatAll();
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void formatAll() {
    for (int column = 0; column < unformatted.length; column++) {
      format(column);
    }
  }

  /** Formats the rows of a column that need it, above the one that is being written. */
  private void format(int column) {
    if (unformatted[column] > 0) {
      SheetCell.setFormat(columns.get(column).type(), sheet, unformatted[column], rows - 1, column);
      unformatted[column] = 0;
    }
  }

  /** Ends the sheet. */
  @Override
  public void close() throws IOException {
    formatAll();
    sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
    sheet.finish();
  }
}
