package clippings.report.ledger;

import clippings.files.Folder;
import clippings.files.TemporaryName;
import clippings.text.TextHash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects entries, and writes them as sorted runs whenever there are many. */
public final class RunBuffer {
  /** Bytes that one bundle holds in memory. */
  public static final int LIMIT = 16 << 20;

  private final LedgerFiles ledgers;
  private final int limit;
  private final Map<Target, List<Entry>> entries = new HashMap<>();
  private final List<Run> written = new ArrayList<>();
  private int size;

  private record Target(LedgerPart file, Run.Side side) {}

  /**
   * An empty buffer.
   *
   * @param ledgers say where the runs go and how a ledger is split
   * @param limit bytes to hold in memory before they are written
   */
  public RunBuffer(LedgerFiles ledgers, int limit) {
    this.ledgers = ledgers;
    this.limit = limit;
  }

  /** Whether entries of this ledger are wanted. */
  public boolean wants(Ledger ledger) {
    return ledgers.writes(ledger);
  }

  /**
   * Adds an entry, if its ledger is written at all.
   *
   * @param source of the record: says which part of the ledger it goes to
   */
  public void add(Ledger ledger, Run.Side side, String source, byte[] key, byte[] value)
      throws IOException {
    if (!wants(ledger)) {
      return;
    }
    int part = (int) Long.remainderUnsigned(TextHash.of(source), ledgers.parts(ledger));
    Entry entry = new Entry(key, value);
    entries
        .computeIfAbsent(
            new Target(new LedgerPart(ledger, part), side), unused -> new ArrayList<>())
        .add(entry);
    size += entry.size();
    if (size >= limit) {
      flush();
    }
  }

  /** Writes what is left. All runs of this buffer. */
  public List<Run> finish() throws IOException {
    flush();
    return written;
  }

  private void flush() throws IOException {
    Folder staging = ledgers.tables().folder();
    for (Map.Entry<Target, List<Entry>> part : entries.entrySet()) {
      Collections.sort(part.getValue());
      String name = TemporaryName.next("run");
      RunFile.write(staging, name, part.getValue().iterator());
      written.add(new Run(part.getKey().file(), part.getKey().side(), name));
    }
    entries.clear();
    size = 0;
  }
}
