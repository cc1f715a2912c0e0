package clippings.progress;

import clippings.files.Folder;
import clippings.files.TemporaryName;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;

/**
 * What a worker notes whose process has no {@link Board}: a small file in the staging folder, which
 * the process of the board reads now and then. How far a run is matters less than the run: what
 * cannot be written or read is left out.
 */
final class NotesFile {
  /** Of the two passes, and whether reports are written. */
  static final int COUNTS = 3;

  private static final String ENDING = "notes";
  private static final long PAUSE = Duration.ofSeconds(5).toNanos();

  private final Folder staging;
  private final String name = TemporaryName.next(ENDING);
  private final long[] counts = new long[COUNTS];
  private long due = System.nanoTime();

  /** A file of a worker of its own. */
  NotesFile(String staging) {
    this.staging = Folder.at(staging);
  }

  /** Adds to a count, and writes all now and then. */
  void add(int count, long more) {
    counts[count] += more;
    if (System.nanoTime() - due >= 0) {
      write();
    }
  }

  /** Writes all. */
  void write() {
    due = System.nanoTime() + PAUSE;
    try (DataOutputStream out = new DataOutputStream(staging.create(name))) {
      for (long count : counts) {
        out.writeLong(count);
      }
    } catch (IOException | RuntimeException e) {
      // The next one may succeed.
    }
  }

  /** The sums of all workers. */
  static long[] sums(String staging) {
    long[] sums = new long[COUNTS];
    try {
      Folder folder = Folder.at(staging);
      for (String name : folder.files("." + ENDING)) {
        add(folder, name, sums);
      }
    } catch (IOException | RuntimeException e) {
      // What is known so far is shown.
    }
    return sums;
  }

  private static void add(Folder folder, String name, long[] sums) throws IOException {
    long[] counts = new long[COUNTS];
    try (DataInputStream in = new DataInputStream(folder.open(name))) {
      for (int count = 0; count < COUNTS; count++) {
        counts[count] = in.readLong();
      }
    } catch (EOFException isBeingWritten) {
      return;
    }
    for (int count = 0; count < COUNTS; count++) {
      sums[count] += counts[count];
    }
  }
}
