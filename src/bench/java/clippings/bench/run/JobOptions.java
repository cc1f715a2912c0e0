package clippings.bench.run;

import java.util.ArrayList;
import java.util.List;

/** The options of the job that all runners get. */
final class JobOptions {
  private JobOptions() {}

  static List<String> of(Setting setting, Load load, String... more) {
    List<String> options = new ArrayList<>();
    options.add("--pipeline=" + setting.study());
    options.add("--input=" + load.corpus());
    options.add("--output=" + load.output());
    options.add("--evidence=" + load.evidence());
    options.addAll(List.of(more));
    return options;
  }
}
