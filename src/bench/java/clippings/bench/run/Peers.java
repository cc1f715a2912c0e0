package clippings.bench.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * About the same work by Python's libraries: {@code src/bench/python/peers.py}, which says what it
 * leaves out.
 *
 * @param python with what {@code requirements.txt} beside the script lists
 */
record Peers(Setting setting, Path python) implements Contender {

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public boolean writesReports() {
    return false;
  }

  @Override
  public Outcome run(Load load) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            python.toString(),
            "src/bench/python/peers.py",
            setting.study().toString(),
            load.corpus().toString(),
            load.output().toString(),
            Integer.toString(setting.threads()));
    return new ChildProcess(Map.of(), setting.folder().resolve("peers.log"), setting.limit())
        .run(command);
  }
}
