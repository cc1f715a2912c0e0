package clippings.report.ledger;

import clippings.files.Folder;
import clippings.files.TemporaryName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sorts entries that do not fit into memory: into runs, to be read by {@link Merged}. */
public final class SortedRuns {
  private final Folder folder;
  private final int limit;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private int size;

  /**
   * Nothing yet.
   *
   * @param folder where the runs go
   * @param limit bytes to hold in memory before they are written
   */
  public SortedRuns(Folder folder, int limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** Adds an entry. */
  public void add(Entry entry) throws IOException {
    entries.add(entry);
    size += entry.size();
    if (size >= limit) {
      flush();
    }
  }

  /** Writes what is left. The names of all runs. */
  public List<String> finish() throws IOException {
    flush();
    return written;
  }

  private void flush() throws IOException {
    if (!entries.isEmpty()) {
      Collections.sort(entries);
      String name = TemporaryName.next("run");
      RunFile.write(folder, name, entries.iterator());
      written.add(name);
      entries.clear();
      size = 0;
    }
  }
}
