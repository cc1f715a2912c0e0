package clippings.bench.corpus;

import clippings.bench.Arguments;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The command that makes a corpus.
 *
 * <p>{@code --output=DIR} and {@code --records=N} or {@code --bytes=2g}; {@code
 * --shape=jsonl|text}, {@code --shards=8}, {@code --study=FILE}, and the options of {@link
 * CorpusPlan}.
 */
public final class GenerateCorpus {
  private GenerateCorpus() {}

  /** Writes the corpus that {@code args} describe, and says how large it is. */
  public static void main(String[] args) throws IOException, StudyException {
    List<String> known = new ArrayList<>(List.of("output", "bytes", "shape", "shards", "study"));
    known.addAll(CorpusPlan.OPTIONS);
    Arguments options = Arguments.parse(known, args);
    Path output = Path.of(options.text("output", "target/bench/corpus"));
    refuseIfFilled(output);
    Study study =
        StudyReader.read(Path.of(options.text("study", "pipelines/stranger-things.yaml")));
    CorpusPlan plan = CorpusPlan.of(options);
    long bytes = options.number("bytes", 0);
    if (bytes > 0) {
      plan = plan.withRecords(CorpusWriter.recordsOf(bytes, plan, study));
    }
    long start = System.nanoTime();
    CorpusWriter writer = new CorpusWriter(plan, study);
    long written =
        options.text("shape", "jsonl").equals("text")
            ? writer.writeTextFiles(output)
            : writer.writeJsonLines(output, (int) options.number("shards", 8));
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%,d records, %,d bytes, %.1f s: %s%n",
        plan.total(),
        written,
        seconds,
        output);
  }

  private static void refuseIfFilled(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new IllegalArgumentException(folder + " is not empty; give another --output");
        }
      }
    }
  }
}
