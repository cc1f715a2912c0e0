package clippings.dedup;

import clippings.article.DateSource;
import clippings.article.Dating;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of the articles that are copies or have copies.
 *
 * @param copies numbers ({@link Digest#id}) of the articles that are copies
 * @param originals the kept articles that have copies, by number
 */
record Verdicts(LongTable copies, List<Original> originals) implements Serializable {

  /**
   * A kept article that has copies.
   *
   * @param id its number
   * @param copies how many
   * @param earlier the day of an earlier copy; undated if there is none
   * @param site its own or inherited
   * @param title its own or inherited
   */
  record Original(long id, int copies, Dating earlier, String site, String title)
      implements Serializable {}

  /** Writes what became of the articles of one cluster. */
  static void write(Cluster cluster, Blob blob) {
    for (Cluster.Member copy : cluster.copies()) {
      blob.putLong(Digest.id(copy.card().source())).putInt(0);
    }
    if (!cluster.copies().isEmpty()) {
      Dating dating = cluster.dating();
      blob.putLong(Digest.id(cluster.kept().source()))
          .putInt(cluster.copies().size())
          .putLong(dating.source() == DateSource.COPY ? dating.day().toEpochDay() : Long.MAX_VALUE)
          .putText(cluster.site())
          .putText(cluster.title());
    }
  }

  /** Reads what {@link #write} wrote. */
  static Verdicts read(Iterable<byte[]> blobs) {
    List<long[]> copies = new ArrayList<>();
    List<Original> originals = new ArrayList<>();
    for (byte[] blob : blobs) {
      ByteBuffer in = ByteBuffer.wrap(blob);
      while (in.hasRemaining()) {
        long id = in.getLong();
        int count = in.getInt();
        if (count == 0) {
          copies.add(new long[] {id});
        } else {
          originals.add(
              new Original(id, count, dating(in.getLong()), Blob.text(in), Blob.text(in)));
        }
      }
    }
    originals.sort(Comparator.comparingLong(Original::id));
    return new Verdicts(LongTable.of(1, copies), originals);
  }

  /** The article as it is kept; empty if it is a copy. */
  Optional<KeptDigest> judge(Digest digest) {
    long id = Digest.id(digest.source());
    if (copies.has(id)) {
      return Optional.empty();
    }
    Original alone = new Original(id, 0, Dating.UNDATED, digest.site(), digest.title());
    int found = Collections.binarySearch(originals, alone, Comparator.comparingLong(Original::id));
    Original original = found >= 0 ? originals.get(found) : alone;
    return Optional.of(
        new KeptDigest(
            digest.source(),
            original.site(),
            original.title(),
            original.earlier().isDated() ? original.earlier() : digest.dating(),
            digest.words(),
            original.copies(),
            digest.passages(),
            digest.hits()));
  }

  private static Dating dating(long epochDay) {
    return epochDay == Long.MAX_VALUE
        ? Dating.UNDATED
        : new Dating(LocalDate.ofEpochDay(epochDay), DateSource.COPY);
  }
}
