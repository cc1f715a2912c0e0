package clippings.clean;

/** Reads {@link LineFeatures} off a line, char by char, once. */
final class LineScanner {
  private final String text;
  private int words;
  private int capitalised;
  private int lowerCase;
  private int numbers;
  private int longCapitalised;
  private int longLowerCase;
  private int commas;
  private int sentences;
  private int separators;
  private int glued;
  private int wideLetters;
  private int letters;
  private int ideographs;

  LineScanner(String text) {
    this.text = text;
  }

  LineFeatures scan() {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (isIdeograph(c)) {
        ideographs++;
        wideLetters++;
        letters++;
        at++;
      } else if (isWordChar(c)) {
        at = word(at, end);
      } else {
        sign(c, at, end);
        at++;
      }
    }
    int last = end - 1;
    while (last >= start && closes(text.charAt(last))) {
      last--;
    }
    char lastSign = last >= start ? text.charAt(last) : ' ';
    char first = start < end ? text.charAt(start) : ' ';
    return new LineFeatures(
        words + (ideographs + 1) / 2,
        capitalised,
        lowerCase,
        numbers,
        longCapitalised,
        longLowerCase,
        commas,
        sentences,
        separators,
        glued,
        lastSign,
        last < end - 1,
        isQuote(first) || ((first == '—' || first == '–') && end - start > 2),
        isBullet(start, end),
        wideLetters,
        letters);
  }

  private int word(int from, int end) {
    char first = text.charAt(from);
    int at = from + 1;
    int kind = kindOf(first);
    int previous = kind;
    while (at < end) {
      char c = text.charAt(at);
      if (isIdeograph(c) || !isWordChar(c)) {
        boolean joined = (c == '\'' || c == '’') && at + 1 < end && isWordChar(text.charAt(at + 1));
        if (!joined) {
          break;
        }
        previous = OTHER;
      } else {
        int now = kindOf(c);
        if (now == UPPER && previous == LOWER && at - from > 2) {
          glued++;
        }
        previous = now;
      }
      at++;
    }
    int length = at - from;
    words++;
    switch (kind) {
      case UPPER -> {
        capitalised++;
        letters += length;
        if (length > 3) {
          longCapitalised++;
        }
      }
      case LOWER -> {
        lowerCase++;
        letters += length;
        if (length > 3) {
          longLowerCase++;
        }
      }
      case DIGIT -> numbers++;
      default -> {
        letters += length;
        wideLetters += length;
      }
    }
    return at;
  }

  private void sign(char c, int at, int end) {
    switch (c) {
      case ',', '،', '、', '，' -> commas++;
      case '.', '!', '?' -> {
        if (at + 1 >= end || blank(text.charAt(at + 1)) || closes(text.charAt(at + 1))) {
          sentences++;
        } else if (c != '.' && kindOf(text.charAt(at + 1)) == UPPER) {
          glued++;
        }
      }
      case '。', '！', '？', '؟', '।', '۔' -> sentences++;
      case '|', '•', '·', '»', '›', '→', '←', '■', '▶' -> separators++;
      case '>', '/', '\\' -> {
        if (at == 0 || blank(text.charAt(at - 1))) {
          separators++;
        }
      }
      default -> {}
    }
  }

  private boolean isBullet(int start, int end) {
    if (end - start < 3) {
      return false;
    }
    char first = text.charAt(start);
    if ("•‣◦▪●*·-–".indexOf(first) >= 0) {
      return blank(text.charAt(start + 1)) || first == '•' || first == '●';
    }
    int at = start;
    while (at < end && at - start < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > start
        && at + 1 < end
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && blank(text.charAt(at + 1));
  }

  private static final int UPPER = 1;
  private static final int LOWER = 2;
  private static final int DIGIT = 3;
  private static final int OTHER = 0;

  private static int kindOf(char c) {
    if (c < 0x80) {
      return c >= 'a' ? LOWER : c >= 'A' ? UPPER : DIGIT;
    }
    return Character.isUpperCase(c)
        ? UPPER
        : Character.isLowerCase(c) ? LOWER : Character.isDigit(c) ? DIGIT : OTHER;
  }

  static boolean isWordChar(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Letters of scripts that put no space between words. */
  static boolean isIdeograph(char c) {
    return c >= 0x2E80
        && ((c <= 0x9FFF && c >= 0x3040) || (c >= 0xF900 && c <= 0xFAFF))
        && Character.isLetter(c);
  }

  static boolean blank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200B');
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
