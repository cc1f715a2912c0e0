package clippings.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.util.ReleaseInfo;

/** How this program calls itself in what it writes. */
public final class Program {
  /** Its name. */
  public static final String NAME = "clippings";

  private Program() {}

  /** Its version, such as {@code 0.1.0}. */
  public static String version() {
    try (InputStream in = Program.class.getResourceAsStream("/clippings/files/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("version.txt is part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its name and version in one line, and in a second what it runs on, for reports of faults. */
  public static String description() {
    return "%s %s%nApache Beam %s, Java %s, %s %s"
        .formatted(
            NAME,
            version(),
            ReleaseInfo.getReleaseInfo().getVersion(),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }
}
