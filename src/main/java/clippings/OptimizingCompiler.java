package clippings;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Java's optimizing compiler (C2), which makes hot code faster, and takes long for it: of a small
 * corpus as long as all the rest.
 *
 * <p>Launchers leave it out from the start (see {@link Main}), which helps more; this is for
 * whoever starts Java himself.
 */
final class OptimizingCompiler {
  /** Bytes of a corpus that are read before what it compiled would pay. */
  static final long PAYS_FROM = 150_000_000;

  /**
   * JEP 165: what a compiler should leave out, by method; the first that matches counts. What stays
   * are small methods that much of the time goes into: check sums and chars of reports, and lines.
   */
  private static final String DIRECTIVE =
      "[{match: [\"sun/security/provider/*.*\", \"java/lang/String*.*\", \"clippings/clean/*.*\"],"
          + " c2: {Exclude: false}},"
          + " {match: \"*.*\", c2: {Exclude: true}}]";

  private OptimizingCompiler() {}

  /** Leaves it out from now on, where this Java can. What it compiled before stays. */
  static void leaveOut() {
    try {
      Path file = Files.createTempFile("clippings", ".json");
      try {
        Files.writeString(file, DIRECTIVE);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {file.toString()}},
                new String[] {String[].class.getName()});
      } finally {
        Files.delete(file);
      }
    } catch (JMException | IOException notThisJava) {
      // It takes longer, and that is all.
    }
  }
}
