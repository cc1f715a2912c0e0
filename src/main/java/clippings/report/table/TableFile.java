package clippings.report.table;

import clippings.files.Folder;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is being written: its rows go to CSV, and as they are to where others take them. */
public final class TableFile implements Closeable {
  /** How the file ends that has the rows as they are. */
  static final String ROWS = "rows";

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private final Folder folder;
  private final OutputFile csv;
  private final @Nullable RowFile kept;
  private final int mostKept;
  private long rows;

  private TableFile(Folder folder, OutputFile csv, @Nullable RowFile kept, int mostKept) {
    this.folder = folder;
    this.csv = csv;
    this.kept = kept;
    this.mostKept = mostKept;
  }

  static TableFile create(TableFolder to, String name, List<Column> columns, int mostKept)
      throws IOException {
    Folder folder = to.folder();
    OutputFile csv = OutputFile.create(folder, name);
    RowFile kept =
        mostKept == 0 ? null : new RowFile(folder, WrittenFile.beside(csv.staged(), ROWS), columns);
    TableFile file = new TableFile(folder, csv, kept, mostKept);
    if (to.csvBom()) {
      csv.write(BYTE_ORDER_MARK);
    }
    csv.write(TableRow.header(columns).line());
    return file;
  }

  /** Adds a row with a cell for each column. */
  public void add(TableRow row) throws IOException {
    csv.write(row.line());
    rows++;
    if (kept != null && rows <= mostKept) {
      kept.add(row);
    }
  }

  /**
   * Starts a file beside the table that is not published, see {@link StagedReports#open}.
   *
   * @param ending by which it is found again
   */
  public OutputStream beside(String ending) throws IOException {
    return folder.create(WrittenFile.beside(csv.staged(), ending));
  }

  /** Ends the file and says what it is. */
  public WrittenFile finish() throws IOException {
    if (kept != null) {
      kept.finish();
    }
    return csv.finish(rows);
  }

  @Override
  public void close() throws IOException {
    if (kept != null) {
      kept.close();
    }
    csv.close();
  }
}
