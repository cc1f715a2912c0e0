package clippings.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads tar files (POSIX.1-2001, pax) as folders. */
final class TarFolder {
  private final FileReader reader;
  private final Formats formats;

  TarFolder(FileReader reader, Formats formats) {
    this.reader = reader;
    this.formats = formats;
  }

  /**
   * Reads all files in a tar file.
   *
   * @param bytes after decompression
   * @throws IOException if they break off
   */
  void read(CorpusFile file, InputStream bytes, UnpackGuard.Budget budget, RecordSink out)
      throws IOException {
    MemberFiles members = new MemberFiles(reader, formats, file, budget, out);
    boolean empty = true;
    try (TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
      for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
        empty = false;
        if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
          if (tar.canReadEntryData(entry)) {
            members.read(entry.getName(), () -> new Unclosed(tar));
          } else {
            members.reject(entry.getName(), "it is stored in a way that is not known");
          }
        }
      }
    }
    if (empty) {
      out.rejection(RecordFault.EMPTY.in(file.source(), ""));
    }
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    try {
      return tar.getNextEntry();
    } catch (RuntimeException e) {
      throw new IOException("no tar file", e);
    }
  }

  /** A member is closed before the next is read, and must not close the file. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The file goes on.
    }
  }
}
