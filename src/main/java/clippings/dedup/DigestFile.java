package clippings.dedup;

import clippings.coder.RecordCoder;
import clippings.files.Folder;
import clippings.files.TemporaryName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Digests in a file of the staging folder. Several steps need them, one after the other: a runner
 * would hold them, or write and sort them anew for each. So only the name of the file travels.
 *
 * <p>A file of which no bundle told, because the bundle failed and was tried again, is never read.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (DigestFile.Writer digests = DigestFile.in("reports/study/.staging")) {
 *   digests.add(Digest.of(annotated));
 *   context.output(digests.finish());
 * }
 * }</pre>
 *
 * @param folder the staging folder, visible to every worker
 * @param name of the file
 * @param digests how many are in it
 */
@DefaultCoder(RecordCoder.class)
public record DigestFile(String folder, String name, long digests) implements Serializable {
  private static final RecordCoder<Digest> CODER = RecordCoder.of(Digest.class);

  /**
   * Starts a file.
   *
   * @param folder the staging folder
   * @throws IOException if it cannot be written to
   */
  public static Writer in(String folder) throws IOException {
    return new Writer(folder, TemporaryName.next("digests"));
  }

  /** Takes digests. */
  @FunctionalInterface
  interface Sink {
    /** Takes a digest. */
    void take(Digest digest) throws IOException;
  }

  /** Hands out the digests in the order in which they were added. */
  void read(Sink out) throws IOException {
    try (InputStream in = Folder.at(folder).open(name)) {
      for (long i = 0; i < digests; i++) {
        out.take(CODER.decode(in));
      }
    }
  }

  /** Writes a file. */
  public static final class Writer implements AutoCloseable {
    private final String folder;
    private final String name;
    private final OutputStream out;
    private long digests;

    private Writer(String folder, String name) throws IOException {
      this.folder = folder;
      this.name = name;
      this.out = Folder.at(folder).create(name);
    }

    /**
     * Adds a digest.
     *
     * @throws IOException if the file cannot be written to
     */
    public void add(Digest digest) throws IOException {
      CODER.encode(digest, out);
      digests++;
    }

    /**
     * Ends the file, which can be read from now on; nothing can be added any more.
     *
     * @throws IOException if the file cannot be written to
     */
    public DigestFile finish() throws IOException {
      close();
      return new DigestFile(folder, name, digests);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
