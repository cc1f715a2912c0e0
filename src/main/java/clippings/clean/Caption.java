package clippings.clean;

/** Recognises what stands under a picture by the words that only captions use. */
final class Caption {
  private static final String[] MARKS = {
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
    "(inset)"
  };
  private static final String[] STARTS = {
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
    "a file photo"
  };

  private Caption() {}

  /** Whether the folded line is a caption. */
  static boolean is(String folded, LineFeatures shape) {
    if (folded.indexOf('(') >= 0 || folded.indexOf(':') >= 0 || folded.indexOf('[') >= 0) {
      for (String mark : MARKS) {
        if (folded.contains(mark)) {
          return shape.words() < 45;
        }
      }
    }
    if (folded.indexOf("clockwise from") >= 0 || folded.indexOf("- pictured -") >= 0) {
      return true;
    }
    if (shape.numbers() > 0
        && shape.words() < 50
        && (folded.contains(", left, ") || folded.contains(", center, "))) {
      return true;
    }
    if ("iplafcsb".indexOf(folded.charAt(0)) < 0) {
      return false;
    }
    for (String start : STARTS) {
      if (folded.startsWith(start)) {
        return start.equals("in this ")
            ? folded.contains(" photo") || folded.contains(" image") || folded.contains(" frame")
            : !shape.endsSentence() || start.startsWith("file ") || start.endsWith(":");
      }
    }
    return false;
  }
}
