package clippings.report.table;

import clippings.files.Folder;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reports of this run that are written, but not published yet. */
public final class StagedReports {
  private final Folder staging;
  private final Map<String, WrittenFile> files = new HashMap<>();

  /** All that are written. */
  public StagedReports(Folder staging, Iterable<WrittenFile> written) {
    this.staging = staging;
    written.forEach(file -> files.put(file.name(), file));
  }

  /** Every row that is kept of a report, such as {@code cast.csv}. */
  public void forEach(String fileName, Consumer<NamedRow> rows) throws IOException {
    RowFile.forEach(staging, WrittenFile.beside(file(fileName).staged(), TableFile.ROWS), rows);
  }

  /** Opens what stands beside a report, see {@link TableFile#beside}. */
  public InputStream open(String fileName, String ending) throws IOException {
    return staging.open(WrittenFile.beside(file(fileName).staged(), ending));
  }

  private WrittenFile file(String fileName) throws IOException {
    WrittenFile file = files.get(fileName);
    if (file == null) {
      throw new IOException(fileName + " was not written");
    }
    return file;
  }

  /** How many rows files have below their headers, kept or not. */
  public long rows(List<String> fileNames) {
    return fileNames.stream().map(files::get).mapToLong(WrittenFile::rows).sum();
  }

  /** The files of a report such as {@code mentions}, in order; none if it is not written. */
  public List<String> fileNames(String report) {
    return files.keySet().stream().filter(LedgerName.of(report, ".csv")).sorted().toList();
  }
}
