package clippings.bench.corpus;

import clippings.study.Study;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Writes a corpus, on all cores; how many there are does not show in the bytes. */
public final class CorpusWriter {
  private static final int SAMPLE = 1_000;

  private final CorpusPlan plan;
  private final Records records;

  /**
   * A writer of one corpus.
   *
   * @param study whose names and terms are written about
   */
  public CorpusWriter(CorpusPlan plan, Study study) {
    this.plan = plan;
    this.records = new Records(plan, study);
  }

  /** About how many records of this plan make {@code bytes} bytes of JSON lines. */
  public static long recordsOf(long bytes, CorpusPlan plan, Study study) {
    Records records = new Records(plan.withRecords(Integer.MAX_VALUE), study);
    long sampled =
        LongStream.range(0, SAMPLE)
            .parallel()
            .map(number -> bytes(records.json(number * 1_000 + 1)).length + 1)
            .sum();
    return Math.max(1, Math.round((double) bytes / sampled * SAMPLE));
  }

  /**
   * Writes JSON lines.
   *
   * @param folder gets {@code part-00001.jsonl} and so on; made if need be
   * @param shards how many files; record 1 is in the first, the last in the last
   * @return bytes written
   */
  public long writeJsonLines(Path folder, int shards) throws IOException {
    Files.createDirectories(folder);
    return IntStream.range(0, shards)
        .parallel()
        .mapToLong(shard -> writeShard(folder, shard, shards))
        .sum();
  }

  private long writeShard(Path folder, int shard, int shards) {
    long from = plan.total() * shard / shards;
    long to = plan.total() * (shard + 1) / shards;
    Path file = folder.resolve(String.format("part-%05d.jsonl", shard + 1));
    long written = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (long number = from; number < to; number++) {
        byte[] line = bytes(records.json(number));
        out.write(line);
        out.write('\n');
        written += line.length + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  /**
   * Writes a text file a record, in a folder for each site.
   *
   * @return bytes written
   */
  public long writeTextFiles(Path folder) {
    return LongStream.range(0, plan.total())
        .parallel()
        .map(number -> writeText(folder, records.text(number)))
        .sum();
  }

  private static long writeText(Path folder, Records.TextFile text) {
    try {
      Path file = folder.resolve(text.path());
      Files.createDirectories(file.getParent());
      byte[] content = bytes(text.content());
      Files.write(file, content);
      return content.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
