package clippings.article;

import java.io.Serializable;

/**
 * A mention without its text: all that the counts need.
 *
 * @param sentence as in {@link Mention#sentence()}
 * @param kind as in {@link Mention#kind()}
 * @param entity as in {@link Mention#entity()}
 * @param status whether it counts
 */
public record Hit(int sentence, Kind kind, int entity, Status status) implements Serializable {}
