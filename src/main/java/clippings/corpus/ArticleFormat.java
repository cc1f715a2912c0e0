package clippings.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/**
 * One kind of file that records are stored in.
 *
 * <p>Contract:
 *
 * <ul>
 *   <li>A format is told all that depends on the study when it is made; it keeps no state between
 *       files, since one object reads many files, also at the same time.
 *   <li>It gets the bytes after decompression, and need not close them. It reads them as a stream
 *       and holds one record at a time, never more than the record limit.
 *   <li>Every record goes to {@code out} exactly once: as an article or as a rejection.
 *   <li>A fault inside a record is a rejection and never an exception. An {@link IOException} means
 *       that the bytes themselves broke off; the records given before are kept, and the caller
 *       rejects the rest of the file once.
 * </ul>
 *
 * <p>Example of a format with one record a file:
 *
 * <pre>{@code
 * final class ShoutingText implements ArticleFormat {
 *   public List<String> endings() {
 *     return List.of(".shout");
 *   }
 *
 *   public void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException {
 *     String text = new String(bytes.readAllBytes(), UTF_8).toLowerCase(Locale.ROOT);
 *     out.article(new RawArticle(file.source(), file.site(), "", file.dating(), Lines.of(text)));
 *   }
 * }
 * }</pre>
 */
interface ArticleFormat extends Serializable {

  /** Endings of the names of its files, in lower case, without {@code .gz}: {@code ".jsonl"}. */
  List<String> endings();

  /**
   * Whether a file that starts so is one of its own, whatever its name is.
   *
   * @param head of the bytes after decompression
   */
  default boolean knows(Head head) {
    return false;
  }

  /** Whether its files are no text, so that its first bytes do not speak against it. */
  default boolean isBinary() {
    return false;
  }

  /**
   * Whether each line is a record of its own, so that a large file may be cut at line breaks
   * ({@code \n}) and its parts read apart.
   */
  default boolean isCutAtLines() {
    return false;
  }

  /** The same of a file that starts so, whatever its name is. */
  default boolean isCutAtLines(Head head) {
    return isCutAtLines();
  }

  /**
   * Reads a file, or the lines of one part of it.
   *
   * @param file what is known of the file, and the number of the first line in {@code bytes}
   * @param bytes the content
   * @param out takes each record
   * @throws IOException if the bytes break off
   */
  void read(RecordFile file, InputStream bytes, RecordSink out) throws IOException;
}
