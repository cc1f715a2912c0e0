package clippings.clean;

/**
 * A pattern for a whole line: {@code *} stands for any characters, {@code #} for a number.
 *
 * <p>Example: {@code LinePattern.of("# min read").matches("4 min read")} is true.
 *
 * <p>Nothing is tried twice: where the part of a pattern between two {@code *} starts further to
 * the right it cannot end further to the left, so that its first place is the best. And how far the
 * digits go that a {@code #} stands for is looked up once for all places of its part.
 */
final class LinePattern {
  private static final int NOWHERE = -1;

  private final String pattern;
  private final String[] parts;

  private LinePattern(String pattern) {
    this.pattern = pattern;
    this.parts = pattern.split("\\*", -1);
  }

  /** A pattern, which must be folded as the lines are. */
  static LinePattern of(String pattern) {
    return new LinePattern(pattern);
  }

  /** Whether the whole folded line matches. */
  boolean matches(String line) {
    if (parts.length == 1) {
      return new Part(parts[0], line).endAt(0) == line.length();
    }
    int at = new Part(parts[0], line).endAt(0);
    for (int i = 1; i < parts.length - 1 && at != NOWHERE; i++) {
      at = new Part(parts[i], line).endFrom(at);
    }
    return at != NOWHERE && new Part(parts[parts.length - 1], line).isAtEnd(at);
  }

  @Override
  public String toString() {
    return pattern;
  }

  /** A part without a {@code *}, and the line in which it is looked for from left to right. */
  private static final class Part {
    private final String part;
    private final String line;
    private final int shortest;

    /** Where the digits end at which a {@code #} was last, by its place in the part. */
    private final int[] digitsEnd;

    Part(String part, String line) {
      this.part = part;
      this.line = line;
      this.shortest = part.length();
      this.digitsEnd = new int[part.indexOf('#') < 0 ? 0 : part.length()];
    }

    /** Where the part ends that starts at a place, or {@code NOWHERE}. */
    int endAt(int start) {
      int at = start;
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        if (c == '#') {
          int end = digitsEnd(i, at);
          if (end == at) {
            return NOWHERE;
          }
          at = end;
        } else if (at < line.length() && line.charAt(at) == c) {
          at++;
        } else {
          return NOWHERE;
        }
      }
      return at;
    }

    private int digitsEnd(int i, int at) {
      // Places only go on, so that digits that were passed once reach as far from within.
      int end = Math.max(at, digitsEnd[i]);
      while (end < line.length() && isNumber(line.charAt(end))) {
        end++;
      }
      digitsEnd[i] = end;
      return end;
    }

    /** Where the first such part ends that starts at a place or behind it, or {@code NOWHERE}. */
    int endFrom(int from) {
      int start = next(from);
      while (start + shortest <= line.length()) {
        int end = endAt(start);
        if (end != NOWHERE) {
          return end;
        }
        start = next(start + 1);
      }
      return NOWHERE;
    }

    /** The next place at which the part may start: behind the line if there is none. */
    private int next(int from) {
      if (part.isEmpty() || part.charAt(0) == '#') {
        return from;
      }
      int found = line.indexOf(part.charAt(0), from);
      return found < 0 ? line.length() : found;
    }

    /** Whether the line ends with such a part that starts at a place or behind it. */
    boolean isAtEnd(int from) {
      int start = next(digitsEnd.length > 0 ? from : Math.max(from, line.length() - shortest));
      while (start + shortest <= line.length()) {
        if (endAt(start) == line.length()) {
          return true;
        }
        start = next(start + 1);
      }
      return false;
    }
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
