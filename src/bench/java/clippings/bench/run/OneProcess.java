package clippings.bench.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The job in one process: on the direct runner, or on Flink embedded in it.
 *
 * @param name as in tables
 * @param runner options that choose the runner
 */
record OneProcess(String name, Setting setting, List<String> runner) implements Contender {

  static Contender direct(Setting setting) {
    return new OneProcess(
        "direct",
        setting,
        List.of("--runner=DirectRunner", "--targetParallelism=" + setting.threads()));
  }

  static Contender flink(Setting setting) {
    return new OneProcess(
        "flink",
        setting,
        List.of(
            "--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=" + setting.threads()));
  }

  @Override
  public boolean writesReports() {
    return true;
  }

  @Override
  public Outcome run(Load load) throws IOException, InterruptedException {
    List<String> command =
        JavaCommand.of(
            setting.heap(),
            "clippings.Main",
            JobOptions.of(setting, load, runner.toArray(String[]::new)));
    Outcome outcome =
        new ChildProcess(Map.of(), setting.folder().resolve(name + ".log"), setting.limit())
            .run(command);
    return Reports.of(load.output(), outcome);
  }
}
