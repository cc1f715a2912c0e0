package clippings.report.ledger;

import clippings.files.Folder;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A file of entries: each the length and bytes of its key, then of its value. */
final class RunFile {
  private static final int END = -1;

  private RunFile() {}

  /** Writes entries in the order given. */
  static void write(Folder folder, String name, Iterator<Entry> entries) throws IOException {
    try (DataOutputStream out = new DataOutputStream(folder.create(name))) {
      while (entries.hasNext()) {
        Entry entry = entries.next();
        out.writeInt(entry.key().length);
        out.write(entry.key());
        out.writeInt(entry.value().length);
        out.write(entry.value());
      }
      out.writeInt(END);
    }
  }

  /** Reads entries one by one. */
  static final class Reader implements Closeable {
    private final DataInputStream in;

    Reader(Folder folder, String name) throws IOException {
      in = new DataInputStream(folder.open(name));
    }

    /** The next entry; null after the last. */
    @Nullable Entry read() throws IOException {
      int length = in.readInt();
      return length == END ? null : new Entry(in.readNBytes(length), in.readNBytes(in.readInt()));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
