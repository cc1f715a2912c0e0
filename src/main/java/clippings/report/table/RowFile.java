package clippings.report.table;

import clippings.files.Folder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rows of a report as they are, in the staging folder: from the step that makes them to others. */
final class RowFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private final DataOutputStream out;

  /** Starts a file with the names of its columns. */
  RowFile(Folder folder, String name, List<Column> columns) throws IOException {
    out = new DataOutputStream(new BufferedOutputStream(folder.create(name), BUFFER));
    TableRow.header(columns).write(out);
  }

  void add(TableRow row) throws IOException {
    out.writeBoolean(true);
    row.write(out);
  }

  /** Ends the file. */
  void finish() throws IOException {
    out.writeBoolean(false);
    out.close();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Hands every row to {@code rows}. */
  static void forEach(Folder folder, String name, Consumer<NamedRow> rows) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(folder.open(name), BUFFER))) {
      Map<String, Integer> columns = new HashMap<>();
      TableRow.read(in).cells().forEach(column -> columns.put(column.toString(), columns.size()));
      while (in.readBoolean()) {
        rows.accept(new NamedRow(columns, TableRow.read(in).cells()));
      }
    }
  }
}
