package clippings.clean;

import clippings.text.Chars;
import java.util.Arrays;

/** Reads {@link LineFeatures} off lines. One scanner serves one thread. */
final class LineScanner {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The line, with a char behind it that is no part of a word. */
  private char[] text = new char[256];

  private int end;
  private boolean tidy;

  /** All traits that any char has. */
  private int traits;

  /** By the kind of their first char: words, and those of four chars or more. */
  private final int[] words = new int[CharKind.COUNT];

  private final int[] longWords = new int[CharKind.COUNT];
  private int letters;
  private int wide;
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
    int start = start(line);
    int ideographs = 0;
    int at = start;
    while (at < end) {
      int of = CharKind.traits(text[at]);
      traits |= of;
      if ((of & CharKind.WORD) != 0) {
        at = word(at);
        continue;
      }
      if (of >>> CharKind.TELLING_BIT != 0) {
        sign(at);
      }
      if ((of & CharKind.ALONE) != 0) {
        ideographs++;
        boolean clause = Chars.isDense(text[at]) && at - start > 1 && text[at - 1] == ' ';
        commas += clause && Chars.isDense(text[at - 2]) ? 1 : 0;
      }
      tidy &= text[at] != ' ' || text[at + 1] != ' ';
      at++;
    }
    wide += ideographs;
    letters += ideographs;
    return features(start, (ideographs + 1) / 2);
  }

  /** Takes a line and says where it starts behind white space; see {@link #end}. */
  private int start(String line) {
    if (text.length <= line.length()) {
      text = new char[line.length() * 2];
    }
    line.getChars(0, line.length(), text, 0);
    int start = 0;
    end = line.length();
    while (start < end && CharKind.isBlank(text[start])) {
      start++;
    }
    while (end > start && CharKind.isBlank(text[end - 1])) {
      end--;
    }
    text[end] = 0;
    tidy = end - start == line.length();
    traits = 0;
    Arrays.fill(words, 0);
    Arrays.fill(longWords, 0);
    letters = 0;
    wide = 0;
    commas = 0;
    sentences = 0;
    separators = 0;
    glued = 0;
    return start;
  }

  /** Counts the word that starts at {@code from} and says where it ends. */
  private int word(int from) {
    int before = 0;
    int at = from;
    int of = CharKind.traits(text[at]);
    while ((of & CharKind.WORD) != 0 || joins(at)) {
      traits |= of;
      // A capital letter behind a small one, but for the Mc of names.
      glued += ((before << 1) & of & CharKind.CAPITAL) != 0 && at - from >= 3 ? 1 : 0;
      before = of;
      of = CharKind.traits(text[++at]);
    }
    byte kind = CharKind.of(text[from]);
    words[kind]++;
    longWords[kind] += at - from > 3 ? 1 : 0;
    letters += kind == CharKind.DIGIT ? 0 : at - from;
    wide += kind == CharKind.CASELESS ? at - from : 0;
    return at;
  }

  /** Whether an apostrophe joins two parts of a word. */
  private boolean joins(int at) {
    return (text[at] == '\'' || text[at] == '’')
        && at + 1 < end
        && CharKind.isWordChar(text[at + 1]);
  }

  private LineFeatures features(int start, int ideographicWords) {
    int last = end - 1;
    while (last >= start && closes(text[last])) {
      last--;
    }
    char first = start < end ? text[start] : ' ';
    int capitalised = words[CharKind.UPPER];
    int lowerCase = words[CharKind.LOWER];
    int numbers = words[CharKind.DIGIT];
    return new LineFeatures(
        words[CharKind.CASELESS] + capitalised + lowerCase + numbers + ideographicWords,
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
        isBullet(start),
        wide,
        letters,
        (traits & CharKind.RARE) != 0);
  }

  /** Whether a sign, not a plain space, is one that {@link #sign} does something about. */
  static boolean isTelling(char c) {
    return switch (c) {
      case ',', '،', '、', '，', '.', '!', '?', '。', '！', '？', '؟', '।', '۔' -> true;
      case '|', '•', '·', '»', '›', '→', '←', '■', '▶', '>', '/', '\\' -> true;
      default -> CharKind.isBlank(c) || c == BYTE_ORDER_MARK;
    };
  }

  private void sign(int at) {
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

  private boolean isBullet(int start) {
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
