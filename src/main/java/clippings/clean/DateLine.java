package clippings.clean;

import clippings.date.DateWords;
import clippings.date.DateWords.Kind;
import clippings.date.Dates;
import clippings.date.DayOrder;
import clippings.study.DateRange;

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
    return others > 0 && isDay(text) ? NAMES_AND_DATE : NONE;
  }

  /** How many words belong to no date; -1 if the line gives no day or has more than {@code most}. */
  private static int otherWords(String folded, int most) {
    int others = 0;
    boolean day = false;
    boolean number = false;
    boolean afterNumber = false;
    boolean afterUnit = false;
    int at = 0;
    int length = folded.length();
    while (at < length) {
      int start = at;
      char c = folded.charAt(at++);
      if (isDigit(c)) {
        while (at < length && isDateSign(folded.charAt(at))) {
          at++;
        }
        day |= afterUnit || isDay(folded, start, at);
        number = true;
        afterNumber = true;
        afterUnit = false;
      } else if (Character.isLetter(c)) {
        while (at < length && isWord(folded.charAt(at))) {
          at++;
        }
        DateWords.Word word = DateWords.of(folded.substring(start, at));
        boolean unit = word.is(Kind.MONTHS) || word.is(Kind.UNITS);
        boolean joint = word.is(Kind.JOINTS) && !unit;
        day |= (unit && afterNumber) || word.is(Kind.NEAR);
        afterNumber &= joint;
        afterUnit = unit || (afterUnit && joint);
        others += word.isKnown() ? 0 : words(c, at - start);
        if (others > most) {
          return -1;
        }
      }
    }
    return day && number ? others : -1;
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

  /** Whether it has a day with its year, in whatever order. */
  private static boolean isDay(String text) {
    return Dates.find(text, DateRange.ALL, DayOrder.DAY_FIRST).isPresent();
  }
}
