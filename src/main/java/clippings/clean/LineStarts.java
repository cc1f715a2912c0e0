package clippings.clean;

/** Tells how a line starts, if it starts in one of several ways. */
final class LineStarts {
  private final GramIndex<String> byFirst = new GramIndex<>();

  /** The starts, folded; where several fit the earlier comes first. */
  LineStarts(String... starts) {
    for (String start : starts) {
      byFirst.add(start.charAt(0), start);
    }
  }

  /** The first start that a folded line has; empty if it has none. */
  String of(String folded) {
    if (!folded.isEmpty()) {
      for (String start : byFirst.get(folded.charAt(0))) {
        if (folded.startsWith(start)) {
          return start;
        }
      }
    }
    return "";
  }
}
