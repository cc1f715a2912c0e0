package clippings.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
  private Machine() {}

  /** Cores, processor, memory, Java, and how busy it is, in one line. */
  static String line(Setting setting) {
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %s memory, Java %s, heap %s (TaskManagers 2 × %s), load %.1f",
        Runtime.getRuntime().availableProcessors(),
        value("/proc/cpuinfo", "model name"),
        value("/proc/meminfo", "MemTotal"),
        Runtime.version(),
        setting.heap(),
        setting.taskMemory(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String value(String file, String key) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
