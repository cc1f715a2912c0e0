package clippings.report.table;

import clippings.files.Folder;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * Where tables are written before they are published.
 *
 * @param staging path of the folder
 * @param csvBom whether CSV files start with a byte-order mark
 */
public record TableFolder(String staging, boolean csvBom) implements Serializable {

  /** The folder. */
  public Folder folder() {
    return Folder.at(staging);
  }

  /**
   * Starts a table.
   *
   * @param name under which it is to be published
   * @param mostKept how many of its rows are kept for {@link StagedReports}, too: all if there are
   *     no more than that
   */
  public TableFile create(String name, List<Column> columns, int mostKept) throws IOException {
    return TableFile.create(this, name, columns, mostKept);
  }
}
