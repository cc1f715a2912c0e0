package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The cluster of {@code pipelines/flink/cluster.sh}: three processes on this machine. */
final class FlinkCluster {
  static final String MASTER = "127.0.0.1:18081";
  private static final String SCRIPT = "pipelines/flink/cluster.sh";
  private static final Path PIDS = Path.of("target/flink-cluster/pid");

  private final HttpClient http = HttpClient.newHttpClient();

  static FlinkCluster start() throws IOException, InterruptedException {
    Said start = run(180, SCRIPT, "start");
    assertThat(start.exit()).as(start.text()).isZero();
    return new FlinkCluster();
  }

  /** Ends all three processes, and holds the script to it. */
  void stop() throws IOException, InterruptedException {
    Said stop = run(60, SCRIPT, "stop");
    assertThat(stop.exit()).as(stop.text()).isZero();
    assertThat(run(10, SCRIPT, "status").exit()).isEqualTo(1);
  }

  /** Ends a TaskManager that {@link #start} started, as a lost machine would: without a word. */
  void killTaskManager(int number) throws IOException {
    String pid = Files.readString(PIDS.resolve("taskmanager-" + number)).strip();
    ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    assertThat(process.destroyForcibly()).isTrue();
  }

  /** Waits until the one job has done some of its work and is at more; returns its id. */
  String awaitMidJob() throws IOException, InterruptedException {
    for (int tries = 0; tries < 1800; tries++) {
      for (JsonNode job : get("/jobs/overview").path("jobs")) {
        JsonNode tasks = job.path("tasks");
        if (job.path("state").asText().equals("RUNNING")
            && tasks.path("finished").asInt() > 0
            && tasks.path("running").asInt() > 0) {
          return job.path("jid").asText();
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("No job came into its middle: " + get("/jobs/overview"));
  }

  /** Waits until a job has ended, well or not. */
  void awaitEnd(String job) throws IOException, InterruptedException {
    for (int tries = 0; tries < 1800; tries++) {
      if (get("/jobs/" + job).path("end-time").asLong(-1) > 0) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("The job did not end: " + get("/jobs/" + job));
  }

  /** What went wrong in a job so far, whether or not it was overcome. */
  List<String> failures(String job) throws IOException, InterruptedException {
    List<String> failures = new ArrayList<>();
    for (JsonNode entry : get("/jobs/" + job + "/exceptions").at("/exceptionHistory/entries")) {
      failures.add(entry.path("exceptionName").asText());
    }
    return failures;
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + MASTER + path)).build();
    String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return new ObjectMapper().readTree(body);
  }

  /** What a script said, and its exit code; -1 if it did not end in time. */
  record Said(int exit, String text) {}

  static Said run(int seconds, String... command) throws IOException, InterruptedException {
    File said = Files.createTempFile("said", ".txt").toFile();
    try {
      List<String> words = new ArrayList<>(List.of("bash"));
      words.addAll(List.of(command));
      ProcessBuilder builder =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said);
      // What a cluster runs may want to read from an object store.
      builder.environment().putAll(ObjectStore.ENVIRONMENT);
      Process process = builder.start();
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String text = Files.readString(said.toPath(), StandardCharsets.UTF_8);
      return new Said(ended ? process.exitValue() : -1, text);
    } finally {
      Files.delete(said.toPath());
    }
  }
}
