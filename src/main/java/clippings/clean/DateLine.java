package clippings.clean;

import clippings.date.DateWords;
import clippings.date.DateWords.Kind;

/** Recognises a line that says nothing but when: {@code Published July 15, 2024, 9:30 a.m. ET}. */
enum DateLine {
  /** It gives no day. */
  NONE,
  /** Nothing but a day: every word belongs to a date or a time. */
  DATE,
  /** A day and a few names: {@code Jane Doe / May 3, 2024}. */
  NAMES_AND_DATE;

  private static final int MOST_WORDS = 24;
  private static final int MOST_NAMES = 7;

  /**
   * What kind of date line a line is.
   *
   * @param text the line
   * @param folded the line, folded
   * @param shape its shape
   */
  static DateLine of(String text, String folded, LineFeatures shape) {
    if (shape.numbers() == 0 || shape.words() > MOST_WORDS) {
      return NONE;
    }
    boolean sentence = shape.endsSentence() || shape.quoteStart();
    boolean names = !sentence && shape.lowerCase() <= 3 && shape.numbers() >= 2;
    int others = otherWords(folded, names ? MOST_NAMES : 0);
    if (others == 0) {
      return DATE;
    }
    return others > 0 && hasYear(text) ? NAMES_AND_DATE : NONE;
  }

  /**
   * How many words belong to no date; -1 if there are more than {@code most}, or if the line gives
   * no day: beside other words that takes a time or the name of a month among numbers, since {@code
   * may}, {@code set} and {@code second} are words of a title too.
   */
  private static int otherWords(String folded, int most) {
    int others = 0;
    int numbers = 0;
    int numbersInARow = 0;
    boolean month = false;
    boolean unit = false;
    boolean near = false;
    boolean day = false;
    int at = 0;
    int length = folded.length();
    while (at < length) {
      int start = at;
      char c = folded.charAt(at++);
      if (isDigit(c)) {
        while (at < length && isDateSign(folded.charAt(at))) {
          at++;
        }
        numbers++;
        numbersInARow++;
        near |= unit;
        day |= isDay(folded, start, at);
      } else if (Character.isLetter(c)) {
        while (at < length && isWord(folded.charAt(at))) {
          at++;
        }
        DateWords.Word word = DateWords.of(folded.substring(start, at));
        others += word.isKnown() ? 0 : words(c, at - start);
        if (others > most) {
          return -1;
        }
        if (word.is(Kind.MONTHS) || word.is(Kind.UNITS)) {
          near |= numbersInARow > 0;
          unit = true;
          month |= word.is(Kind.MONTHS);
        } else if (!word.is(Kind.JOINTS)) {
          near |= word.is(Kind.NEAR);
          numbersInARow = 0;
          unit = false;
          month = false;
        }
      }
      day |= month && numbersInARow > 1;
    }
    return day || (near && numbers > 0 && others == 0) ? others : -1;
  }

  /** Two ideographs are a word. */
  private static int words(char first, int letters) {
    return Character.isIdeographic(first) ? (letters + 1) / 2 : 1;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c)
        || (c >= '\u0300'
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  private static boolean isDateSign(char c) {
    return c == '.' || c == '/' || c == '-' || c == ':' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 0x80 && Character.isDigit(c));
  }

  /**
   * Whether a token such as {@code 2024-07-15}, {@code 15.07.2024} or {@code 9:30} tells a time.
   */
  private static boolean isDay(String line, int from, int to) {
    int separators = 0;
    int colons = 0;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      colons += c == ':' ? 1 : 0;
      separators += c == '.' || c == '/' || c == '-' ? 1 : 0;
    }
    int digits = to - from - separators - colons;
    return (separators >= 2 && digits >= 4 && digits <= 8) || (colons > 0 && digits >= 3);
  }

  private static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean century = text.startsWith("20", i) || text.startsWith("19", i);
      if (century
          && isDigit(text.charAt(i + 2))
          && isDigit(text.charAt(i + 3))
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
