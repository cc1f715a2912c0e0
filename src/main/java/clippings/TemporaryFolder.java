package clippings;

import clippings.CommandLine.UsageException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.util.SerializableUtils;

/** The machine's folder for temporary files: libraries that are no Java are run from there. */
final class TemporaryFolder {
  private TemporaryFolder() {}

  /**
   * Does before a run what its first step needs of that folder: Beam packs all it hands on with
   * such a library.
   *
   * @throws UsageException if the folder is full, not there, or mounted so that nothing in it runs
   */
  static void check() throws UsageException {
    PrintStream err = System.err;
    // The library prints a stack trace of its own.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      SerializableUtils.serializeToByteArray("anything");
    } catch (RuntimeException | Error e) {
      throw new UsageException(
          "The folder for temporary files, "
              + System.getProperty("java.io.tmpdir")
              + ", is full, is not there, or does not let programs run: "
              + Failure.of(e).message()
              + ". Give Java another one: -Djava.io.tmpdir=DIR");
    } finally {
      System.setErr(err);
    }
  }
}
