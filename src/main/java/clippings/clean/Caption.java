package clippings.clean;

import java.util.List;
import java.util.stream.Stream;

/** Recognises what stands under a picture by the words that only captions use. */
final class Caption {
  /** Phrases of captions. */
  private static final List<String> MARKS =
      List.of(
          "(l-r)",
          "l-r:",
          "(l to r)",
          "(from left)",
          "(left to right)",
          "(left)",
          "(right)",
          "(center)",
          "(pictured)",
          "(pictured ",
          "(above)",
          "(l),",
          "(r),",
          "[l-r]",
          "(l-r,",
          "from left:",
          "pictured:",
          "pictured above",
          "pictured here",
          "(from l)",
          "(inset)");

  private static final List<String> PLACES = List.of(", left, ", ", center, ");
  private static final List<String> ORDERS = List.of("clockwise from", "- pictured -");
  private static final LineStarts STARTS =
      new LineStarts(
          "in this ",
          "pictured",
          "above:",
          "below:",
          "left:",
          "right:",
          "from left",
          "left to right",
          "l-r",
          "caption:",
          "a scene from ",
          "scenes from ",
          "a still from ",
          "still from ",
          "a poster for ",
          "poster for ",
          "file - ",
          "file photo",
          "an undated ",
          "a file photo");

  private Caption() {}

  /** Phrases without which a line has no mark of a caption. */
  static List<String> marks() {
    return Stream.of(MARKS, PLACES, ORDERS).flatMap(List::stream).toList();
  }

  /**
   * Whether a folded line is a caption.
   *
   * @param mayHaveMark whether one of {@link #marks} may be in it
   */
  static boolean is(String folded, LineFeatures shape, boolean mayHaveMark) {
    if (mayHaveMark) {
      boolean signs = folded.indexOf('(') >= 0 || folded.indexOf(':') >= 0;
      if ((signs || folded.indexOf('[') >= 0) && MARKS.stream().anyMatch(folded::contains)) {
        return shape.words() < 45;
      }
      if (ORDERS.stream().anyMatch(folded::contains)
          || (shape.numbers() > 0
              && shape.words() < 50
              && PLACES.stream().anyMatch(folded::contains))) {
        return true;
      }
    }
    return starts(folded, shape);
  }

  /** Whether a folded line starts as captions do. */
  private static boolean starts(String folded, LineFeatures shape) {
    String start = STARTS.of(folded);
    if (start.equals("in this ")) {
      return folded.contains(" photo") || folded.contains(" image") || folded.contains(" frame");
    }
    return !start.isEmpty()
        && (!shape.endsSentence() || start.startsWith("file ") || start.endsWith(":"));
  }
}
