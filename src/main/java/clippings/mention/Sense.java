package clippings.mention;

import clippings.article.Kind;
import clippings.article.Rule;

/**
 * What a form can mean.
 *
 * @param kind cast member or character
 * @param entity index in {@code Study.cast()} or {@code Study.characters()}
 * @param rule as which of the entity's forms
 */
record Sense(Kind kind, int entity, Rule rule) {

  /** Whether the form needs no evidence to mean this. */
  boolean standsAlone() {
    return rule != Rule.SHORT && rule != Rule.COMMON && rule != Rule.KNOWN;
  }

  /** The same one, meant by the full name. */
  Sense inFull() {
    return new Sense(kind, entity, kind == Kind.CAST ? Rule.FULL : Rule.CHARACTER);
  }
}
