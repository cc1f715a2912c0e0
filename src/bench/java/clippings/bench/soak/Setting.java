package clippings.bench.soak;

import clippings.bench.Arguments;
import clippings.bench.corpus.CorpusPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command is told.
 *
 * @param options of the corpora
 * @param study the pipeline file
 * @param folder where all is written
 * @param minutes after which no round is started
 * @param seed of everything that is left to chance
 * @param round the first one
 * @param rounds how many at most
 * @param inputs how many corpora
 * @param records of the smallest of them
 * @param heap of each run, as for {@code -Xmx}
 * @param limit seconds after which a run hangs
 */
record Setting(
    Arguments options,
    Path study,
    Path folder,
    long minutes,
    long seed,
    int round,
    int rounds,
    int inputs,
    long records,
    String heap,
    int limit) {

  static Setting of(String... args) {
    List<String> known =
        new ArrayList<>(
            List.of("minutes", "round", "rounds", "inputs", "heap", "limit", "study", "folder"));
    known.addAll(CorpusPlan.OPTIONS);
    Arguments options = Arguments.parse(known, args);
    return new Setting(
        options,
        Path.of(options.text("study", "pipelines/stranger-things.yaml")),
        Path.of(options.text("folder", "target/soak")).toAbsolutePath(),
        options.number("minutes", 20),
        options.number("seed", 1),
        (int) options.number("round", 1),
        (int) options.number("rounds", Integer.MAX_VALUE),
        (int) options.number("inputs", 3),
        options.number("records", 400),
        options.text("heap", "1g"),
        (int) options.number("limit", 300));
  }

  /** Where runs put their temporary files. */
  Path temporary() {
    return folder.resolve("tmp");
  }
}
