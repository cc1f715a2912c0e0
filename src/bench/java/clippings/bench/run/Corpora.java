package clippings.bench.run;

import clippings.bench.corpus.CorpusPlan;
import clippings.bench.corpus.CorpusWriter;
import clippings.study.Study;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Corpora on disk: made once, then used again by every run with the same plan. After a change of
 * the generator they have to be deleted, as {@code mvn clean} does.
 */
final class Corpora {
  /** Some for each thread, so that the plain loop can share them out. */
  private static final int SHARDS = 32;

  private final Path folder;
  private final CorpusPlan plan;
  private final Study study;
  private final Shape shape;

  Corpora(Path folder, CorpusPlan plan, Study study, Shape shape) {
    this.folder = folder;
    this.plan = plan;
    this.study = study;
    this.shape = shape;
  }

  /** How records are stored. */
  enum Shape {
    /** Lines of JSON, in few files. */
    JSONL,
    /** A text file each. */
    TEXT
  }

  /**
   * A corpus and how large it is.
   *
   * @param path its folder
   */
  record Sized(Path path, long records, long bytes) {}

  /** The corpus of about so many bytes; it is made if it is not there yet. */
  Sized ofBytes(long bytes) throws IOException {
    CorpusPlan sized = plan.withRecords(CorpusWriter.recordsOf(bytes, plan, study));
    Path path = folder.resolve(shape + "-" + bytes + "-" + Integer.toHexString(sized.hashCode()));
    if (!Files.isDirectory(path)) {
      Path aside = folder.resolve(path.getFileName() + ".part");
      Folders.delete(aside);
      CorpusWriter writer = new CorpusWriter(sized, study);
      switch (shape) {
        case JSONL -> writer.writeJsonLines(aside, SHARDS);
        case TEXT -> writer.writeTextFiles(aside);
      }
      Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Sized(path, sized.total(), warm(path));
  }

  /** Reads all files once, so that the first run does not pay for the disk; returns their bytes. */
  private static long warm(Path path) throws IOException {
    long bytes = 0;
    for (Path file : files(path)) {
      try (InputStream in = Files.newInputStream(file)) {
        bytes += in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return bytes;
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
