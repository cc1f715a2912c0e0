package clippings.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Splits press text into sentences: at a stop, question or exclamation mark and the quotes and
 * brackets that close after it, if something follows that can start a sentence. Abbreviations,
 * initials, decimals and an ellipsis within a sentence do not split.
 *
 * <p>Example: {@code Sentences.split("Dr. K. Lee won. Who knew?", Language.ENGLISH)} has two
 * sentences.
 */
public final class Sentences {
  /**
   * Chars of the longest sentence. Lists of names can go on without a stop for as long as a page,
   * and each of their mentions shows its sentence.
   */
  static final int LONGEST = 4000;

  /** Of each char whether a sentence may end there: nearly all text is passed over by this. */
  private static final boolean[] STOPS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char stop : ".!?\u2026\u3002\uFF01\uFF1F".toCharArray()) {
      STOPS[stop] = true;
    }
  }

  private final int[] starts;
  private final int[] ends;

  private Sentences(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The sentences of a text in {@code language}; none if it is empty. */
  public static Sentences of(FoldedText text, Language language) {
    return new Splitter(text.chars(), text.length(), language).split();
  }

  /** The sentences of a text in {@code language}, as they stand in it. */
  public static List<String> split(String text, Language language) {
    FoldedText folded = Folding.fold(text);
    Sentences sentences = of(folded, language);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < sentences.count(); i++) {
      all.add(folded.originalOf(sentences.start(i), sentences.end(i)));
    }
    return all;
  }

  /** How many there are. */
  public int count() {
    return starts.length;
  }

  /** Where sentence {@code index} starts in the folded text. */
  public int start(int index) {
    return starts[index];
  }

  /** Where sentence {@code index} ends in the folded text, without the space after it. */
  public int end(int index) {
    return ends[index];
  }

  /** The number of the sentence that holds the folded char at {@code offset}. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private static final class Splitter {
    private final char[] text;
    private final int length;
    private final Language language;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int count;

    Splitter(char[] text, int length, Language language) {
      this.text = text;
      this.length = length;
      this.language = language;
    }

    Sentences split() {
      int start = 0;
      for (int i = 0; i < length; i++) {
        char c = text[i];
        if (!STOPS[c]) {
          continue;
        }
        if (c >= '\u3000') {
          // No space follows in scripts that put none between words.
          add(start, i + 1);
          start = i + 1;
        } else {
          int next = endOfStop(i);
          if (next < length && text[next] == ' ' && isBoundary(i, next)) {
            add(start, next);
            start = next + 1;
          }
          i = next - 1;
        }
      }
      if (start < length) {
        add(start, length);
      }
      return new Sentences(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** Adds a sentence; a text that never stops is cut between words. */
    private void add(int start, int end) {
      int from = start;
      while (end - from > LONGEST) {
        int to = from + LONGEST;
        while (to > from && text[to] != ' ') {
          to--;
        }
        if (to == from) {
          to = from + LONGEST - (Character.isLowSurrogate(text[from + LONGEST]) ? 1 : 0);
        }
        put(from, to);
        from = text[to] == ' ' ? to + 1 : to;
      }
      put(from, end);
    }

    private void put(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = start;
      ends[count++] = end;
    }

    /** After the marks that stop and the quotes and brackets that close. */
    private int endOfStop(int i) {
      int next = i + 1;
      while (next < length && ".!?\u2026\"')]}".indexOf(text[next]) >= 0) {
        next++;
      }
      return next;
    }

    private boolean isBoundary(int stop, int space) {
      int next = space + 1;
      while (next < length && "\"'([{".indexOf(text[next]) >= 0) {
        next++;
      }
      if (next >= length || !canStart(text[next])) {
        return false;
      }
      return text[stop] != '.' || space > stop + 1 || !isAbbreviation(stop, next);
    }

    private static boolean canStart(char c) {
      return Character.isUpperCase(c)
          || Character.isDigit(c)
          || Character.getType(c) == Character.OTHER_LETTER
          || c == '-'
          || c == '\u2022'
          || c == '#'
          || c == '@';
    }

    private boolean isAbbreviation(int stop, int next) {
      int start = stop;
      while (start > 0 && (Chars.isWord(text[start - 1]) || text[start - 1] == '.')) {
        start--;
      }
      int end = next;
      while (end < length && Chars.isWord(text[end])) {
        end++;
      }
      return Abbreviations.goesOn(
          language,
          new String(text, start, stop - start).toLowerCase(Locale.ROOT),
          new String(text, next, Math.max(1, end - next)));
    }
  }
}
