package clippings.clean;

import clippings.article.Line;
import clippings.article.LineMark;
import clippings.article.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A line that is not blank, and all that is known of it without its neighbours.
 *
 * @param lines as read: one, or the lines of a paragraph that was wrapped
 * @param text trimmed, white space collapsed
 * @param folded text after {@code Folding.caseless}
 * @param hash of {@code folded}
 * @param shape its shape
 * @param afterBlank whether it is the first line or a blank line stands above it
 * @param furniture what it is by its own words and shape, if furniture
 * @param own its features, see {@link OwnFeatures}
 * @param stems of its longer words, see {@link Stems}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared with one another.
record Row(
    List<Line> lines,
    String text,
    String folded,
    long hash,
    LineFeatures shape,
    boolean afterBlank,
    Optional<Furniture> furniture,
    int[] own,
    int[] stems) {

  /** A row that reads the same, elsewhere. */
  Row with(List<Line> others, boolean blankAbove) {
    return new Row(others, text, folded, hash, shape, blankAbove, furniture, own, stems);
  }

  /** The form in which lines are compared across articles, hashed. */
  long key() {
    return hash;
  }

  /** What the mark-up said of it. */
  LineMark mark() {
    return lines.get(0).mark();
  }

  int words() {
    return shape.words();
  }

  boolean isFurniture() {
    return furniture.isPresent();
  }

  boolean has(Furniture.Scope scope) {
    return furniture.isPresent() && furniture.get().scope() == scope;
  }

  boolean has(Reason reason) {
    return furniture.isPresent() && furniture.get().reason() == reason;
  }

  /** Whether it reads as a paragraph of running text: a sentence of some length, or long. */
  boolean isParagraph() {
    return own[Feature.PARAGRAPH.column()] == 1;
  }

  /** Whether a line of such a shape reads as a paragraph. */
  static boolean isParagraph(LineFeatures shape, Optional<Furniture> furniture) {
    if (furniture.isPresent() && furniture.get().scope() != Furniture.Scope.EDGE) {
      return false;
    }
    int words = shape.words();
    if (shape.endsSentence() || shape.endsWithColon()) {
      boolean running =
          shape.running()
              || shape.sentences() >= 3
              || (words >= 12 && shape.lowerCase() * 3 >= words);
      return words >= 9 && (running || words >= 25) && shape.glued() < 4;
    }
    return words >= 25 && shape.running() && shape.commas() + shape.sentences() > 0;
  }

  /** Whether it ends as a sentence, however short it is. */
  boolean isSentence() {
    return shape.endsSentence() && shape.letters() > 1;
  }
}
