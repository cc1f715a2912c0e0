package clippings.clean;

import java.util.Arrays;

/** Reads {@link LineFeatures} off lines. One scanner serves one thread. */
final class LineScanner {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int NONE = -1;

  private char[] space = new char[256];
  private boolean tidy;

  /** Where the word that is being read starts, or {@link #NONE}. */
  private int open;

  /** Whether a capital letter stood behind a small one. */
  private boolean glue;

  private boolean rare;

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
    read(text, start, end);
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

  /**
   * Notes in bits where words start and end and which signs are to be looked at, for as many chars
   * as a long has bits, then goes to these places: a branch for each char would be guessed wrong at
   * each end of a word, and that would cost more than all else.
   */
  private void read(char[] text, int start, int end) {
    open = NONE;
    glue = false;
    int before = 0;
    int any = 0;
    int same = 0;
    for (int block = start; block < end; block += Long.SIZE) {
      int stop = Math.min(end, block + Long.SIZE);
      long edges = 0;
      long signs = 0;
      int rising = 0;
      for (int i = block; i < stop; i++) {
        int traits = CharKind.traits(text[i]);
        edges |= (long) ((traits ^ before) & CharKind.WORD) << (i - block);
        signs |= (long) (traits >>> CharKind.TELLING_BIT) << (i - block);
        any |= traits;
        same |= before & traits;
        rising |= (before << 1) & traits;
        before = traits;
      }
      glue |= (rising & CharKind.CAPITAL) != 0;
      for (; edges != 0; edges &= edges - 1) {
        edge(text, block + Long.numberOfTrailingZeros(edges), end);
      }
      for (; signs != 0; signs &= signs - 1) {
        sign(text, block + Long.numberOfTrailingZeros(signs), end);
      }
    }
    if (open != NONE) {
      word(text, open, end);
    }
    tidy &= (same & CharKind.SPACE) == 0;
    rare = (any & CharKind.RARE) != 0;
    if ((any & CharKind.ALONE) != 0) {
      countIdeographs(text, start, end);
    }
  }

  /** A word starts at {@code at}, or ends before it, unless an apostrophe joins it to the next. */
  private void edge(char[] text, int at, int end) {
    if (CharKind.of(text[at]) >= CharKind.CASELESS) {
      open = open == NONE ? at : open;
      return;
    }
    boolean joined = isApostrophe(text[at]) && at + 1 < end && CharKind.isWordChar(text[at + 1]);
    if (joined && CharKind.of(text[at + 1]) != CharKind.IDEOGRAPH) {
      return;
    }
    word(text, open, joined ? at + 1 : at);
    open = NONE;
  }

  private void countIdeographs(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      chars[CharKind.IDEOGRAPH] += CharKind.of(text[i]) == CharKind.IDEOGRAPH ? 1 : 0;
    }
  }

  private void word(char[] text, int from, int to) {
    byte kind = CharKind.of(text[from]);
    words[kind]++;
    longWords[kind] += to - from > 3 ? 1 : 0;
    chars[kind] += to - from;
    if (glue) {
      countGlue(text, from, to);
    }
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
        chars[CharKind.UPPER] + chars[CharKind.LOWER] + wide,
        rare);
  }

  /** Capital letters after a small one, but for the {@code Mc} of names. */
  private void countGlue(char[] text, int from, int to) {
    for (int at = from + 3; at < to; at++) {
      boolean rises =
          CharKind.of(text[at]) == CharKind.UPPER && CharKind.of(text[at - 1]) == CharKind.LOWER;
      glued += rises ? 1 : 0;
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether a sign, not a plain space, is one that {@link #sign} does something about. */
  static boolean isTelling(char c) {
    return switch (c) {
      case ',', '،', '、', '，', '.', '!', '?', '。', '！', '？', '؟', '।', '۔' -> true;
      case '|', '•', '·', '»', '›', '→', '←', '■', '▶', '>', '/', '\\' -> true;
      default -> CharKind.isBlank(c) || c == BYTE_ORDER_MARK;
    };
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
      default -> tidy = false;
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
