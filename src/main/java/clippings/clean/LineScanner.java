package clippings.clean;

import java.util.Arrays;

/** Reads {@link LineFeatures} off lines, char by char, once. One scanner serves one thread. */
final class LineScanner {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private char[] space = new char[256];
  private boolean tidy;

  /** By the kind of their first char: words, those of four chars or more, and chars of words. */
  private final int[] words = new int[CharKind.COUNT];

  private final int[] longWords = new int[CharKind.COUNT];
  private final int[] chars = new int[CharKind.COUNT];
  private int commas;
  private int sentences;
  private int separators;
  private int glued;

  /** Whether the line that was scanned last is trimmed and has only single spaces. */
  boolean isTidy() {
    return tidy;
  }

  /** The features of a line. */
  LineFeatures scan(String line) {
    char[] text = start(line);
    int start = 0;
    int end = line.length();
    while (start < end && CharKind.isBlank(text[start])) {
      start++;
    }
    while (end > start && CharKind.isBlank(text[end - 1])) {
      end--;
    }
    tidy = end - start == line.length();
    int at = start;
    while (at < end) {
      char c = text[at];
      byte kind = CharKind.of(c);
      if (kind >= CharKind.CASELESS) {
        int from = at;
        at = endOfWord(text, at, end, kind);
        words[kind]++;
        longWords[kind] += at - from > 3 ? 1 : 0;
        chars[kind] += at - from;
      } else {
        at++;
        if (c == ' ') {
          tidy &= text[at] != ' ';
        } else if (kind == CharKind.IDEOGRAPH) {
          chars[kind]++;
        } else {
          sign(text, at - 1, end);
        }
      }
    }
    return features(text, start, end);
  }

  private char[] start(String line) {
    if (space.length < line.length()) {
      space = new char[line.length() * 2];
    }
    line.getChars(0, line.length(), space, 0);
    Arrays.fill(words, 0);
    Arrays.fill(longWords, 0);
    Arrays.fill(chars, 0);
    commas = 0;
    sentences = 0;
    separators = 0;
    glued = 0;
    return space;
  }

  private LineFeatures features(char[] text, int start, int end) {
    int last = end - 1;
    while (last >= start && closes(text[last])) {
      last--;
    }
    char first = start < end ? text[start] : ' ';
    int ideographs = chars[CharKind.IDEOGRAPH];
    int wide = chars[CharKind.CASELESS] + ideographs;
    int capitalised = words[CharKind.UPPER];
    int lowerCase = words[CharKind.LOWER];
    int numbers = words[CharKind.DIGIT];
    return new LineFeatures(
        words[CharKind.CASELESS] + capitalised + lowerCase + numbers + (ideographs + 1) / 2,
        capitalised,
        lowerCase,
        numbers,
        longWords[CharKind.UPPER],
        longWords[CharKind.LOWER],
        commas,
        sentences,
        separators,
        glued,
        last >= start ? text[last] : ' ',
        last < end - 1,
        isQuote(first) || ((first == '—' || first == '–') && end - start > 2),
        isBullet(text, start, end),
        wide,
        chars[CharKind.UPPER] + chars[CharKind.LOWER] + wide);
  }

  private int endOfWord(char[] text, int from, int end, byte kind) {
    int at = from + 1;
    byte previous = kind;
    while (at < end) {
      byte now = CharKind.of(text[at]);
      if (now < CharKind.CASELESS) {
        boolean joined =
            (text[at] == '\'' || text[at] == '’')
                && at + 1 < end
                && CharKind.isWordChar(text[at + 1]);
        if (!joined) {
          break;
        }
      } else if (now == CharKind.UPPER && previous == CharKind.LOWER && at - from > 2) {
        glued++;
      }
      previous = now;
      at++;
    }
    return at;
  }

  private void sign(char[] text, int at, int end) {
    char c = text[at];
    switch (c) {
      case ',', '،', '、', '，' -> commas++;
      case '.', '!', '?' -> {
        if (at + 1 >= end || CharKind.isBlank(text[at + 1]) || closes(text[at + 1])) {
          sentences++;
        } else if (c != '.' && CharKind.of(text[at + 1]) == CharKind.UPPER) {
          glued++;
        }
      }
      case '。', '！', '？', '؟', '।', '۔' -> sentences++;
      case '|', '•', '·', '»', '›', '→', '←', '■', '▶' -> separators++;
      case '>', '/', '\\' -> {
        if (at == 0 || CharKind.isBlank(text[at - 1])) {
          separators++;
        }
      }
      default -> tidy &= !CharKind.isBlank(c) && c != BYTE_ORDER_MARK;
    }
  }

  private static boolean isBullet(char[] text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    char first = text[start];
    if ("•‣◦▪●*·-–".indexOf(first) >= 0) {
      return CharKind.isBlank(text[start + 1]) || first == '•' || first == '●';
    }
    int at = start;
    while (at < end && at - start < 3 && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at > start
        && at + 1 < end
        && (text[at] == '.' || text[at] == ')')
        && CharKind.isBlank(text[at + 1]);
  }

  private static boolean isQuote(char c) {
    return "\"'“”„‘’«»「『‹".indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '“', '»', '«', '›', ')', ']', '」', '』', '）', '*' -> true;
      default -> false;
    };
  }
}
