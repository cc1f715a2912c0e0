package clippings.date;

import java.util.ArrayList;
import java.util.List;

/** A text as its numbers and words, and the gaps between them. */
final class DateTokens {

  /**
   * A run of digits or of letters.
   *
   * @param digits how many digits it has; 0 for a word
   * @param value of a number of up to nine digits
   */
  record Token(String text, int digits, int value, int start, int end) {}

  private static final Token NONE = new Token("", 0, -1, 0, 0);

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  DateTokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isDigit(c)) {
        at = number(at);
      } else if (isWord(text, at)) {
        at = word(at);
      } else {
        at += Character.charCount(c);
      }
    }
  }

  /** Whether it has words of a script without spaces. */
  boolean hasNoSpaces() {
    return tokens.stream().anyMatch(t -> t.digits() == 0 && Folds.hasNoSpaces(t.text().charAt(0)));
  }

  int size() {
    return tokens.size();
  }

  /** The token at an index, or one that is neither a number nor a word where there is none. */
  Token get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  /** What stands between a token and the one before it. */
  String gap(int i) {
    int from = i > 0 ? get(i - 1).end() : 0;
    return text.substring(from, i < size() ? get(i).start() : text.length());
  }

  boolean isWord(int i) {
    return get(i).digits() == 0 && !get(i).text().isEmpty();
  }

  /** Whether a token is a number of so many digits. */
  boolean isNumber(int i, int fewest, int most) {
    return get(i).digits() >= fewest && get(i).digits() <= most;
  }

  private int number(int start) {
    int end = start;
    int digits = 0;
    int value = 0;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      value = digits < 9 ? value * 10 + Character.digit(text.codePointAt(end), 10) : value;
      digits++;
      end += Character.charCount(text.codePointAt(end));
      if (digits == 4 && isGluedToTime(end)) {
        break;
      }
    }
    tokens.add(new Token(text.substring(start, end), digits, value, start, end));
    return end;
  }

  /** A year right before a time, as flattened pages have it: {@code July 15, 202410:30}. */
  private boolean isGluedToTime(int end) {
    int digits = 0;
    while (digits < 3 && end + digits < text.length() && isAsciiDigit(text.charAt(end + digits))) {
      digits++;
    }
    int colon = end + digits;
    return (digits == 1 || digits == 2) && colon < text.length() && text.charAt(colon) == ':';
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A word ends before a capital that it runs into: {@code Ann LeeJuly 15}. */
  private int word(int start) {
    int end = start;
    boolean small = false;
    while (end < text.length() && isWord(text, end)) {
      int c = text.codePointAt(end);
      if (small && Character.isUpperCase(c)) {
        break;
      }
      small = Character.isLowerCase(c);
      end += Character.charCount(c);
    }
    tokens.add(new Token(text.substring(start, end), 0, -1, start, end));
    return end;
  }

  private static boolean isWord(String text, int at) {
    int c = text.codePointAt(at);
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
