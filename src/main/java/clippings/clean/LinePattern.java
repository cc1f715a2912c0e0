package clippings.clean;

/**
 * A pattern for a whole line: {@code *} stands for any characters, {@code #} for a number.
 *
 * <p>Example: {@code LinePattern.of("# min read").matches("4 min read")} is true.
 */
final class LinePattern {
  private final String pattern;
  private final String[] parts;
  private final boolean simple;

  private LinePattern(String pattern) {
    this.pattern = pattern;
    this.simple = pattern.indexOf('#') < 0;
    this.parts = pattern.split("\\*", -1);
  }

  /** A pattern, which must be folded as the lines are. */
  static LinePattern of(String pattern) {
    return new LinePattern(pattern);
  }

  /** Whether the whole folded line matches. */
  boolean matches(String line) {
    return simple ? matchesParts(line) : glob(0, line, 0);
  }

  @Override
  public String toString() {
    return pattern;
  }

  /** The parts between the {@code *} in order; the first and last at the ends of the line. */
  private boolean matchesParts(String line) {
    if (parts.length == 1) {
      return line.equals(pattern);
    }
    String first = parts[0];
    String last = parts[parts.length - 1];
    int end = line.length() - last.length();
    if (end < first.length() || !line.startsWith(first) || !line.endsWith(last)) {
      return false;
    }
    int at = first.length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = line.indexOf(parts[i], at);
      if (found < 0 || found + parts[i].length() > end) {
        return false;
      }
      at = found + parts[i].length();
    }
    return true;
  }

  /** Whether the pattern from {@code p} on matches all of the line from {@code t} on. */
  private boolean glob(int p, String line, int t) {
    while (p < pattern.length()) {
      char c = pattern.charAt(p);
      if (c == '*') {
        return globAnywhere(p + 1, line, t);
      }
      if (c == '#') {
        int from = t;
        while (t < line.length() && isNumber(line.charAt(t))) {
          t++;
        }
        if (t == from) {
          return false;
        }
      } else if (t < line.length() && line.charAt(t) == c) {
        t++;
      } else {
        return false;
      }
      p++;
    }
    return t == line.length();
  }

  private boolean globAnywhere(int p, String line, int t) {
    if (p == pattern.length()) {
      return true;
    }
    char next = pattern.charAt(p);
    for (int from = t; from <= line.length(); from++) {
      boolean possible =
          next == '*'
              || (from < line.length()
                  && (next == '#' ? isNumber(line.charAt(from)) : line.charAt(from) == next));
      if (possible && glob(p, line, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
