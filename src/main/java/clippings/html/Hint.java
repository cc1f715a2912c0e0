package clippings.html;

import clippings.article.Reason;
import java.util.Optional;

/**
 * What the tag, role, class and id of an element say about the text in it.
 *
 * @param furniture the kind of furniture they name; empty if none
 * @param firm whether HTML itself says so (a tag or a role), not the choice of a name
 * @param word the word of the name that says so; empty if none does
 * @param body how much they say "here is the article": 0 nothing, 1 by name, 2 by mark-up made for
 *     it
 */
record Hint(Optional<Reason> furniture, boolean firm, String word, int body) {
  static final Hint NONE = new Hint(Optional.empty(), false, "", 0);
  static final Hint BODY_NAME = new Hint(Optional.empty(), false, "", 1);
  static final Hint BODY_MARKUP = new Hint(Optional.empty(), true, "", 2);

  static Hint named(Reason furniture, String word) {
    return new Hint(Optional.of(furniture), false, word, 0);
  }

  static Hint firm(Reason furniture) {
    return new Hint(Optional.of(furniture), true, "", 0);
  }
}
