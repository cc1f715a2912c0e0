package clippings.corpus;

import clippings.coder.RecordCoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The number of the first line of each part of the files that are cut: known when every part was
 * read once.
 *
 * <p>Example: {@code FirstLines.read(blobs)} for the blobs that {@link ChunkReader#readFirst} gave.
 */
public final class FirstLines {
  /** What is known before the first pass: a part in mid-file has no number. */
  static final FirstLines UNKNOWN = new FirstLines();

  private static final long NONE = 0;
  private static final RecordCoder<Count> CODER = RecordCoder.of(Count.class);

  /** By source: the first byte of a part, the number of its first line. */
  private final Map<String, SortedMap<Long, Long>> files = new HashMap<>();

  private FirstLines() {}

  /**
   * How many lines a part has.
   *
   * @param source of the file
   * @param from first byte of the part
   * @param lines that start in it
   */
  record Count(String source, long from, long lines) implements Serializable {

    byte[] toBytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        CODER.encode(this, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("memory does not fail", e);
      }
      return bytes.toByteArray();
    }
  }

  /**
   * Sums up what was counted.
   *
   * @param counts of all parts, in any order; a blob can be empty
   * @throws UncheckedIOException if they are anything else
   */
  public static FirstLines read(Iterable<byte[]> counts) {
    FirstLines first = new FirstLines();
    try {
      for (byte[] blob : counts) {
        ByteArrayInputStream in = new ByteArrayInputStream(blob);
        while (in.available() > 0) {
          Count count = CODER.decode(in);
          first
              .files
              .computeIfAbsent(count.source(), unused -> new TreeMap<>())
              .put(count.from(), count.lines());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no counts of lines", e);
    }
    first.files.values().forEach(FirstLines::sumUp);
    return first;
  }

  /** Puts the number of the first line in place of the count. */
  private static void sumUp(SortedMap<Long, Long> parts) {
    long next = 1;
    for (Map.Entry<Long, Long> part : parts.entrySet()) {
      long lines = part.getValue();
      part.setValue(next);
      next += lines;
    }
  }

  /** The number of the first line that starts in a part, 1 at the start of a file. */
  long of(FilePart part) {
    return part.from() == 0
        ? 1
        : files.getOrDefault(part.file().source(), new TreeMap<>()).getOrDefault(part.from(), NONE);
  }
}
