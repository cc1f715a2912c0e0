package clippings.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Notices files of the machine that change while a run reads them: a corpus is read twice, and what
 * was learned from the one state does not fit the other.
 *
 * <p>Example: {@code InputWatch.of(corpus)} before a run, {@code watch.changed()} after it.
 */
public final class InputWatch {
  private static final String GONE = "";

  private final List<CorpusFile> files;
  private final List<String> stamps;

  private InputWatch(List<CorpusFile> files) {
    this.files = files;
    this.stamps = files.stream().map(InputWatch::stamp).toList();
  }

  /** Notes size and time of each file. */
  public static InputWatch of(Corpus corpus) {
    return new InputWatch(
        corpus.list().stream().filter(file -> !file.location().contains("://")).toList());
  }

  /** The sources of files that now have another size or time, or are gone. */
  public List<String> changed() {
    List<String> changed = new ArrayList<>();
    IntStream.range(0, files.size())
        .filter(i -> !stamps.get(i).equals(stamp(files.get(i))))
        .forEach(i -> changed.add(files.get(i).source()));
    return changed;
  }

  private static String stamp(CorpusFile file) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(Path.of(file.location()), BasicFileAttributes.class);
      return now.size() + " " + now.lastModifiedTime();
    } catch (IOException | InvalidPathException goneOrUnnameable) {
      return GONE;
    }
  }
}
