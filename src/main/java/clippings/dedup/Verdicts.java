package clippings.dedup;

import clippings.article.DateSource;
import clippings.article.Dating;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the articles that are copies or have copies: every worker holds it, so of each
 * article a few numbers only.
 *
 * @param copies numbers ({@link Digest#id}) of the articles that are copies
 * @param originals the kept articles that have copies: number, how many copies, the day of the
 *     earliest of these or {@link #NOT_EARLIER}
 * @param sites of those without a site of their own the site that they inherit, by number
 * @param titles of those without a title of their own the title that they inherit, by number
 */
record Verdicts(
    LongTable copies, LongTable originals, Map<Long, String> sites, Map<Long, String> titles) {

  /** Stands for the day of a copy if the kept article is as early. */
  private static final long NOT_EARLIER = Long.MAX_VALUE;

  /** Writes what became of the articles of one cluster. */
  static void write(Cluster cluster, Blob blob) {
    for (Cluster.Member copy : cluster.copies()) {
      blob.putLong(Digest.id(copy.card().source())).putInt(0);
    }
    if (!cluster.copies().isEmpty()) {
      Dating dating = cluster.dating();
      blob.putLong(Digest.id(cluster.kept().source()))
          .putInt(cluster.copies().size())
          .putLong(dating.source() == DateSource.COPY ? dating.day().toEpochDay() : NOT_EARLIER)
          .putText(cluster.kept().site().isEmpty() ? cluster.site() : "")
          .putText(cluster.kept().title().isEmpty() ? cluster.title() : "");
    }
  }

  /** Reads what {@link #write} wrote. */
  static Verdicts read(Iterable<byte[]> blobs) {
    LongTable.Rows copies = new LongTable.Rows(1);
    LongTable.Rows originals = new LongTable.Rows(3);
    Map<Long, String> sites = new HashMap<>();
    Map<Long, String> titles = new HashMap<>();
    for (byte[] blob : blobs) {
      ByteBuffer in = ByteBuffer.wrap(blob);
      while (in.hasRemaining()) {
        long id = in.getLong();
        int count = in.getInt();
        if (count == 0) {
          copies.add(id);
        } else {
          originals.add(id, count, in.getLong());
          putUnlessEmpty(id, Blob.text(in), sites);
          putUnlessEmpty(id, Blob.text(in), titles);
        }
      }
    }
    return new Verdicts(copies.table(), originals.table(), sites, titles);
  }

  private static void putUnlessEmpty(long id, String text, Map<Long, String> to) {
    if (!text.isEmpty()) {
      to.put(id, text);
    }
  }

  /** The article as it is kept; empty if it is a copy. */
  Optional<KeptDigest> judge(Digest digest) {
    long id = Digest.id(digest.source());
    if (copies.has(id)) {
      return Optional.empty();
    }
    int row = originals.firstRow(id);
    long earlier = row == LongIndex.NONE ? NOT_EARLIER : originals.cell(row, 2);
    return Optional.of(
        new KeptDigest(
            digest,
            sites.getOrDefault(id, digest.site()),
            titles.getOrDefault(id, digest.title()),
            earlier == NOT_EARLIER
                ? digest.dating()
                : new Dating(LocalDate.ofEpochDay(earlier), DateSource.COPY),
            row == LongIndex.NONE ? 0 : (int) originals.cell(row, 1)));
  }
}
