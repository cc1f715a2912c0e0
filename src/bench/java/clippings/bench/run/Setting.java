package clippings.bench.run;

import clippings.bench.Arguments;
import java.nio.file.Path;

/**
 * What is the same for all that is timed.
 *
 * @param study the pipeline file
 * @param folder where corpora, reports and logs go
 * @param threads of the plain loop; parallelism of the runners
 * @param heap of each Java process, as for {@code -Xmx}
 * @param taskMemory of each of the two TaskManagers of the cluster
 * @param limit seconds after which a run is ended
 */
record Setting(Path study, Path folder, int threads, String heap, String taskMemory, int limit) {

  static Setting of(Arguments options) {
    return new Setting(
        Path.of(options.text("study", "pipelines/stranger-things.yaml")),
        Path.of(options.text("folder", "target/bench")).toAbsolutePath(),
        (int) options.number("threads", Runtime.getRuntime().availableProcessors()),
        options.text("heap", "4g"),
        options.text("task-memory", "3g"),
        (int) options.number("limit", 900));
  }
}
