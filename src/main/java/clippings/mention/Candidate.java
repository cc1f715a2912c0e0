package clippings.mention;

import java.util.List;

/**
 * A short or common form.
 *
 * @param start where it starts, with the person's own first name if that stands before it
 * @param senses whom it may mean
 * @param inFull whether it stands for the full name
 */
record Candidate(Surroundings around, int start, List<Sense> senses, boolean inFull) {
  Span span() {
    return around.span();
  }
}
