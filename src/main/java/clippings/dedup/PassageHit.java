package clippings.dedup;

import clippings.article.Hit;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Status;
import java.io.Serializable;

/**
 * A mention without its text that still knows its passage, until it is known whether that is
 * recycled.
 *
 * @param passage as in {@link Mention#passage()}
 * @param sentence as in {@link Mention#sentence()}
 * @param kind as in {@link Mention#kind()}
 * @param entity as in {@link Mention#entity()}
 * @param ambiguous as in {@link Mention#ambiguous()}
 */
public record PassageHit(int passage, int sentence, Kind kind, int entity, boolean ambiguous)
    implements Serializable {

  static PassageHit of(Mention mention) {
    return new PassageHit(
        mention.passage(),
        mention.sentence(),
        mention.kind(),
        mention.entity(),
        mention.ambiguous());
  }

  /** What is counted, now that it is known whether the passage is recycled. */
  Hit hit(boolean recycled) {
    Status unlessRecycled = ambiguous ? Status.AMBIGUOUS : Status.COUNTED;
    return new Hit(sentence, kind, entity, recycled ? Status.RECYCLED : unlessRecycled);
  }
}
