package clippings.dedup;

import clippings.article.DateSource;
import clippings.article.Dating;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the articles that are copies or have copies.
 *
 * @param copies numbers ({@link Digest#id}) of the articles that are copies
 * @param originals the kept articles that have copies, by number
 */
record Verdicts(LongTable copies, Map<Long, Original> originals) {

  /**
   * A kept article that has copies.
   *
   * @param copies how many
   * @param earlier the day of an earlier copy; undated if there is none
   * @param site its own or inherited
   * @param title its own or inherited
   */
  record Original(int copies, Dating earlier, String site, String title) {}

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
    LongTable.Rows copies = new LongTable.Rows(1);
    Map<Long, Original> originals = new HashMap<>();
    for (byte[] blob : blobs) {
      ByteBuffer in = ByteBuffer.wrap(blob);
      while (in.hasRemaining()) {
        long id = in.getLong();
        int count = in.getInt();
        if (count == 0) {
          copies.add(id);
        } else {
          originals.put(
              id, new Original(count, dating(in.getLong()), Blob.text(in), Blob.text(in)));
        }
      }
    }
    return new Verdicts(copies.table(), originals);
  }

  /** The article as it is kept; empty if it is a copy. */
  Optional<KeptDigest> judge(Digest digest) {
    long id = Digest.id(digest.source());
    if (copies.has(id)) {
      return Optional.empty();
    }
    Original alone = new Original(0, Dating.UNDATED, digest.site(), digest.title());
    Original original = originals.getOrDefault(id, alone);
    return Optional.of(
        new KeptDigest(
            digest.source(),
            original.site(),
            digest.url(),
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
