package clippings.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook: a ZIP file that knows no clock. */
final class Parts implements Closeable {
  /**
   * Any time but the first that a ZIP file can say: beside that one the JDK writes another, which
   * depends on the time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final int BUFFER = 1 << 16;

  private final ZipOutputStream zip;

  Parts(OutputStream out) {
    this.zip =
        new ZipOutputStream(out) {
          {
            def.end();
            def = new PortableDeflater();
            buf = new byte[BUFFER];
          }
        };
  }

  /** Starts a part; the one before must be finished. */
  XmlWriter start(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return new XmlWriter(zip);
  }

  void finish(XmlWriter part) throws IOException {
    part.flush();
    zip.closeEntry();
  }

  /** Writes a whole part. */
  void write(String name, String xml) throws IOException {
    finish(start(name).xml(xml));
  }

  /** Ends the file and closes the stream below. */
  @Override
  public void close() throws IOException {
    zip.close();
  }
}
