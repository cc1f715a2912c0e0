package clippings.clean;

/** Recognises a line that says nothing but who wrote: {@code By Jane Doe, Staff Writer}. */
final class Byline {
  private static final LineStarts STARTS =
      new LineStarts(
          "by ",
          "| by ",
          "- by ",
          "words by ",
          "written by ",
          "posted by ",
          "published by ",
          "von ",
          "por ",
          "par ",
          "di ",
          "door ",
          "av ",
          "af ",
          "autor: ",
          "author: ",
          "yazan: ",
          "oleh ",
          "tác giả",
          "text: ",
          "автор ",
          "автор: ",
          "reported by ");

  private Byline() {}

  /** Whether the line is a byline: the word for "by", then names and titles only. */
  static boolean is(String text, String folded, LineFeatures shape) {
    if (shape.end() == '!' || shape.end() == '?' || (shape.end() == '.' && shape.words() > 6)) {
      return false;
    }
    String start = STARTS.of(folded);
    if (start.isEmpty() || folded.length() <= start.length() + 2) {
      return false;
    }
    char first = text.charAt(start.length());
    boolean name = Character.isUpperCase(first) || CharKind.of(first) == CharKind.IDEOGRAPH;
    return name && shape.lowerCase() <= 1 + shape.capitalised() / 2 && shape.capitalised() >= 1;
  }
}
