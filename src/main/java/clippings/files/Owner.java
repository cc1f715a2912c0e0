package clippings.files;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * Who writes to a folder. It is written beside what is being written, never into a report.
 *
 * @param host name of the machine
 * @param process number of the process there
 * @param started when the process started, or an empty text
 * @param handedOver whether a cluster goes on with the run without that process
 */
public record Owner(String host, long process, String started, boolean handedOver) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** This process. */
  public static Owner self() {
    ProcessHandle self = ProcessHandle.current();
    return new Owner(localHost(), self.pid(), started(self), false);
  }

  /** The same, of a run that a cluster goes on with. */
  public Owner thatHandedOver() {
    return new Owner(host, process, started, true);
  }

  /** Whether the process is known to have ended: that can only be told on its own machine. */
  public boolean isDead() {
    return host.equals(localHost())
        && ProcessHandle.of(process)
            .filter(ProcessHandle::isAlive)
            .filter(alive -> started.isEmpty() || started.equals(started(alive)))
            .isEmpty();
  }

  /** Reads what {@link #toJson} wrote; empty if that is something else. */
  public static Optional<Owner> parse(byte[] json) throws IOException {
    try {
      JsonNode root = JSON.readTree(json);
      return root.path("program").asText().equals(Program.NAME)
          ? Optional.of(
              new Owner(
                  root.path("host").asText(),
                  root.path("process").asLong(),
                  root.path("started").asText(),
                  root.path("handed_over").asBoolean()))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** JSON on one line. */
  public byte[] toJson() throws IOException {
    return JSON.writeValueAsBytes(
        JSON.createObjectNode()
            .put("program", Program.NAME)
            .put("host", host)
            .put("process", process)
            .put("started", started)
            .put("handed_over", handedOver));
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String localHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** For people: {@code process 4711 on host, since 2026-07-15T10:00:00Z}. */
  @Override
  public String toString() {
    return "process " + process + " on " + host + (started.isEmpty() ? "" : ", since " + started);
  }
}
