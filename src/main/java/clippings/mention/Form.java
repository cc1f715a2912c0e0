package clippings.mention;

import java.util.List;

/**
 * A way to write something that the study counts, folded, in its own case.
 *
 * @param text with {@code *} where any letters or digits may follow
 * @param theme index in {@code Study.themes()}, or -1 for names and what is excepted from names
 * @param senses whom a name can mean, in the order of the study; of a group one for each member;
 *     empty if {@code text} is excepted, or a theme's term
 * @param type of which table the form is
 */
record Form(String text, int theme, List<Sense> senses, Type type) {

  /** The tables of forms. */
  enum Type {
    /** A name, alias, short or common form, of one or of several. */
    NAME,
    /** The name or alias of a group. */
    GROUP,
    /** A first name that counts only before a shared last name. */
    FIRST_NAME,
    /** A span in which nobody is mentioned. */
    EXCEPT,
    /** A term of a theme. */
    TERM,
    /** A span in which a theme's terms do not count. */
    TERM_EXCEPT
  }

  /** Whether the form means someone wherever it stands. */
  boolean standsAlone() {
    for (Sense sense : senses) {
      if (sense.standsAlone()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is matched against the names, leftmost-longest, with all other names. */
  boolean isName() {
    return theme < 0;
  }
}
