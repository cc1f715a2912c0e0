package clippings.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The job on a cluster of three processes, started anew for each run. Timed is {@code flink run}:
 * from submitting to the end of the job. Its memory and CPU time are those of the two TaskManagers.
 */
record Cluster(Setting setting) implements Contender {
  private static final String SCRIPT = "pipelines/flink/cluster.sh";
  private static final String REST_PORT = "18091";
  private static final int TASK_MANAGERS = 2;
  private static final int START_LIMIT = 300;

  /** Whether the jar for a cluster is there. */
  static boolean isBuilt() throws IOException {
    Path target = Path.of("target");
    if (!Files.isDirectory(target)) {
      return false;
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.anyMatch(file -> file.toString().endsWith("-flink.jar"));
    }
  }

  @Override
  public String name() {
    return "cluster";
  }

  @Override
  public boolean writesReports() {
    return true;
  }

  @Override
  public Outcome run(Load load) throws IOException, InterruptedException {
    Thread stopper = new Thread(this::stopAnyway);
    Runtime.getRuntime().addShutdownHook(stopper);
    try {
      Outcome started = call("start", START_LIMIT, "bash", SCRIPT, "start");
      if (started.failed()) {
        return started;
      }
      List<String> submit = new ArrayList<>();
      submit.addAll(List.of("bash", "pipelines/flink/submit.sh", "127.0.0.1:" + REST_PORT));
      submit.addAll(JobOptions.of(setting, load, "--parallelism=" + setting.threads()));
      Outcome ran = call("submit", setting.limit(), submit.toArray(String[]::new));
      Outcome whole = new Outcome(ran.seconds(), taskManagers(), ran.result(), ran.fault());
      return Reports.of(load.output(), whole);
    } finally {
      stopAnyway();
      Runtime.getRuntime().removeShutdownHook(stopper);
    }
  }

  private void stopAnyway() {
    try {
      call("stop", START_LIMIT, "bash", SCRIPT, "stop");
    } catch (IOException | InterruptedException e) {
      System.err.println("The cluster may still run; end it with " + SCRIPT + " stop: " + e);
    }
  }

  private Outcome call(String what, int limit, String... command)
      throws IOException, InterruptedException {
    int slots = (setting.threads() + TASK_MANAGERS - 1) / TASK_MANAGERS;
    Map<String, String> environment =
        Map.of(
            "FLINK_CLUSTER_DIR", home().toString(),
            "FLINK_REST_PORT", REST_PORT,
            "FLINK_RPC_PORT", "16133",
            "FLINK_SLOTS", Integer.toString(slots),
            "FLINK_TASK_MEMORY", setting.taskMemory());
    Path log = setting.folder().resolve("cluster-" + what + ".log");
    return new ChildProcess(environment, log, limit).run(List.of(command));
  }

  private Path home() {
    return setting.folder().resolve("flink-cluster");
  }

  private Usage taskManagers() throws IOException {
    Usage usage = Usage.NONE;
    for (int i = 1; i <= TASK_MANAGERS; i++) {
      long pid = Long.parseLong(Files.readString(home().resolve("pid/taskmanager-" + i)).strip());
      usage = usage.plus(ProcessHandle.of(pid).map(Usage::of).orElse(Usage.NONE));
    }
    return usage;
  }
}
