package clippings.dedup;

import clippings.article.Hit;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Status;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention without its text that still knows its passage, until it is known whether that is
 * recycled.
 *
 * @param passage as in {@link Mention#passage()}
 * @param sentence as in {@link Mention#sentence()}
 * @param kind as in {@link Mention#kind()}
 * @param entity as in {@link Mention#entity()}
 * @param status as in {@link Mention#status()}
 */
record PassageHit(int passage, int sentence, Kind kind, int entity, Status status) {
  private static final Kind[] KINDS = Kind.values();
  private static final Status[] STATUSES = Status.values();
  private static final int BYTES = 4 * Integer.BYTES;

  /** Mentions as bytes: they travel with their article several times before they are looked at. */
  // Workers run the same classes, and nothing encoded outlives a run.
  @SuppressWarnings("EnumOrdinal")
  static byte[] pack(List<Mention> mentions) {
    ByteBuffer packed = ByteBuffer.allocate(mentions.size() * BYTES);
    for (Mention mention : mentions) {
      packed
          .putInt(mention.passage())
          .putInt(mention.sentence())
          .putInt(mention.kind().ordinal() * STATUSES.length + mention.status().ordinal())
          .putInt(mention.entity());
    }
    return packed.array();
  }

  /** Reads what {@link #pack} wrote. */
  static List<PassageHit> unpack(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    List<PassageHit> hits = new ArrayList<>(packed.length / BYTES);
    while (in.hasRemaining()) {
      int passage = in.getInt();
      int sentence = in.getInt();
      int kind = in.getInt();
      hits.add(
          new PassageHit(
              passage,
              sentence,
              KINDS[kind / STATUSES.length],
              in.getInt(),
              STATUSES[kind % STATUSES.length]));
    }
    return hits;
  }

  /** What is counted, now that it is known whether the passage is recycled. */
  Hit hit(boolean recycled) {
    return new Hit(sentence, kind, entity, recycled ? Status.RECYCLED : status);
  }
}
