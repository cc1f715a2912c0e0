package clippings.article;

import java.io.Serializable;
import java.util.List;

/**
 * A name in a cleaned article that is no form of the study.
 *
 * @param key the name without case, accents, apostrophes, stops and hyphens: what all its spellings
 *     have in common
 * @param sentence the sentence of the first use that has the whole name
 * @param uses every mention in the article, in its order; at least one
 */
public record UnlistedName(String key, String sentence, List<Use> uses) implements Serializable {

  /**
   * A mention.
   *
   * @param passage as in {@link Mention#passage()}
   * @param spelling as it stands in the text; empty for a short form, which is no spelling
   * @param within whether it stands where only a name has a capital: not at the start of a sentence
   *     or quote, nor in a heading
   */
  public record Use(int passage, String spelling, boolean within) implements Serializable {}
}
