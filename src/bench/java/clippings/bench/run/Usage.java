package clippings.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a process has used so far.
 *
 * @param cpuSeconds of all its threads; tells more than its time where others use the machine too
 * @param peakBytes most resident memory
 */
record Usage(double cpuSeconds, long peakBytes) {
  static final Usage NONE = new Usage(0, 0);

  /**
   * The usage of a process that runs; {@link #NONE} if it has ended or the system does not tell.
   */
  static Usage of(ProcessHandle process) {
    Optional<Duration> cpu = process.info().totalCpuDuration();
    return new Usage(cpu.map(Duration::toMillis).orElse(0L) / 1e3, peakBytes(process.pid()));
  }

  /** The same with those of its descendants that run. */
  static Usage ofTree(ProcessHandle process) {
    return process.descendants().map(Usage::of).reduce(of(process), Usage::plus);
  }

  /** Both processes together. */
  Usage plus(Usage other) {
    return new Usage(cpuSeconds + other.cpuSeconds, peakBytes + other.peakBytes);
  }

  /** The larger of each: of one process at two moments, the later one. */
  Usage max(Usage other) {
    return new Usage(Math.max(cpuSeconds, other.cpuSeconds), Math.max(peakBytes, other.peakBytes));
  }

  /** Linux's {@code VmHWM}; else 0. */
  private static long peakBytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
        }
      }
    } catch (IOException e) {
      // Another system, or the process has just ended: what was seen before stands.
      return 0;
    }
    return 0;
  }
}
