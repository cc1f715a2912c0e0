package clippings.bench.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@link PlainLoop} in a process of its own. */
record Plain(Setting setting, int threads) implements Contender {
  @Override
  public String name() {
    return "plain, " + threads + (threads == 1 ? " thread" : " threads");
  }

  @Override
  public boolean writesReports() {
    return false;
  }

  @Override
  public Outcome run(Load load) throws IOException, InterruptedException {
    List<String> command =
        JavaCommand.of(
            setting.heap(),
            PlainLoop.class.getName(),
            List.of(
                "--study=" + setting.study(), "--input=" + load.corpus(), "--threads=" + threads));
    return new ChildProcess(Map.of(), setting.folder().resolve("plain.log"), setting.limit())
        .run(command);
  }
}
