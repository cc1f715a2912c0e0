package clippings.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits press text into sentences: at a stop, question or exclamation mark and the quotes and
 * brackets that close after it, if something follows that can start a sentence. Abbreviations,
 * initials, decimals and an ellipsis within a sentence do not split.
 *
 * <p>Example: {@code Sentences.of(Folding.fold("Dr. K. Lee won. Who knew?"))} has two sentences.
 */
public final class Sentences {
  /** Never the end of a sentence: a name or number follows. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "st", "prof", "gen", "sen", "rep", "gov", "capt", "lt",
          "col", "sgt", "cpl", "pvt", "cmdr", "adm", "maj", "rev", "hon", "pres", "supt", "det",
          "insp", "messrs", "mme", "mlle", "fr", "sra", "sr", "vs", "v", "no", "nos", "vol", "fig",
          "ft", "feat", "mt", "e.g", "i.e", "cf", "ca", "approx", "ep", "eps", "ch", "pp", "pt");

  /** Now and then the end of a sentence: the next word decides. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "jr", "inc", "ltd", "co", "corp", "bros", "etc", "al", "est", "dept", "ave", "blvd", "rd",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "a.m", "p.m",
          "u.s", "u.k", "u.n", "e.u", "l.a", "n.y", "d.c", "ph.d", "b.a", "m.a", "m.d", "u.s.a",
          "p.s", "a.k.a", "min", "hr", "hrs", "calif", "mass", "conn", "fla", "ariz");

  /** Words that start a sentence far more often than they go on with a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "so",
          "in",
          "on",
          "at",
          "as",
          "for",
          "if",
          "when",
          "while",
          "then",
          "there",
          "here",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "what",
          "who",
          "why",
          "how",
          "after",
          "before",
          "since",
          "with",
          "however",
          "meanwhile",
          "yet",
          "no",
          "not",
          "still",
          "now",
          "once",
          "both",
          "also",
          "some",
          "all",
          "one",
          "to",
          "from",
          "by",
          "is",
          "will");

  /**
   * Chars of the longest sentence. Lists of names can go on without a stop for as long as a page,
   * and each of their mentions shows its sentence.
   */
  static final int LONGEST = 4000;

  private final int[] starts;
  private final int[] ends;

  private Sentences(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The sentences of {@code text}; none if it is empty. */
  public static Sentences of(FoldedText text) {
    return new Splitter(text.chars(), text.length()).split();
  }

  /** The sentences of {@code text} as they stand in it. */
  public static List<String> split(String text) {
    FoldedText folded = Folding.fold(text);
    Sentences sentences = of(folded);
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
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int count;

    Splitter(char[] text, int length) {
      this.text = text;
      this.length = length;
    }

    Sentences split() {
      int start = 0;
      for (int i = 0; i < length; i++) {
        char c = text[i];
        if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
          int next = endOfStop(i);
          if (next < length && text[next] == ' ' && isBoundary(i, next)) {
            add(start, next);
            start = next + 1;
          }
          i = next - 1;
        } else if (c == '\u3002' || c == '\uFF01' || c == '\uFF1F') {
          add(start, i + 1);
          start = i + 1;
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
      String word = new String(text, start, stop - start).toLowerCase(Locale.ROOT);
      if (BEFORE_A_NAME.contains(word)) {
        return !(word.equals("no") && !Character.isDigit(text[next]));
      }
      boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
      boolean initials = word.length() > 2 && word.charAt(word.length() - 2) == '.';
      if (!initial && !initials && !ABBREVIATIONS.contains(word)) {
        return false;
      }
      int end = next;
      while (end < length && Chars.isWord(text[end])) {
        end++;
      }
      return !STARTERS.contains(new String(text, next, end - next).toLowerCase(Locale.ROOT));
    }
  }
}
