package clippings.mention;

import clippings.text.Chars;
import clippings.text.FoldedText;
import clippings.text.Folding;
import clippings.text.Language;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of one sentence as numbers, for a look at every sentence: no word is an object until it
 * is asked for. Where words start and end is as in {@link SentenceTokens}.
 *
 * <p>Working space that is used again for the next sentence; one thread at a time.
 */
final class SentenceWords {
  /** What stands between two words. */
  enum Gap {
    SPACE,
    COMMA,
    HYPHEN,
    STOP,
    AMPERSAND,
    /** The apostrophe of an elision. */
    APOSTROPHE,
    /** Anything else, or the start of the sentence: the capital behind it says nothing. */
    BREAK
  }

  private static final int SHORTEST_CONTENT = 4;

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean[] possessive = new boolean[64];
  private Gap[] gaps = new Gap[64];
  private int count;
  private int capitals;
  private int small;
  private FoldedText text = Folding.fold("");
  private Lexicon lexicon = Lexicon.of(Language.OTHER);
  private boolean elides;

  /** Reads a sentence. */
  void read(FoldedText of, int start, int end, Lexicon language) {
    text = of;
    if (lexicon != language) {
      lexicon = language;
      elides = language.has("elisions");
    }
    count = 0;
    capitals = 0;
    small = 0;
    char[] chars = of.chars();
    int i = start;
    while (i < end) {
      if (!Chars.isWord(chars[i])) {
        i++;
        continue;
      }
      int to = i + 1;
      while (to < end
          && (Chars.isWord(chars[to]) || (isInner(chars, to, end) && !isElision(i, to)))) {
        to++;
      }
      add(chars, i, to, start);
      i = to;
    }
  }

  private static boolean isInner(char[] chars, int i, int end) {
    return chars[i] == '\'' && i + 1 < end && Chars.isWord(chars[i + 1]);
  }

  private boolean isElision(int start, int end) {
    return elides && lexicon.is("elisions", text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private void add(char[] chars, int start, int end, int sentenceStart) {
    if (count == starts.length) {
      int more = 2 * count;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      possessive = Arrays.copyOf(possessive, more);
      gaps = Arrays.copyOf(gaps, more);
    }
    boolean owns =
        end - start > 2
            && chars[end - 2] == '\''
            && (chars[end - 1] == 's' || chars[end - 1] == 'S');
    starts[count] = start;
    ends[count] = owns ? end - 2 : end;
    possessive[count] = owns;
    gaps[count] = count == 0 ? Gap.BREAK : gap(chars, tail(count - 1), start);
    if (Character.isUpperCase(chars[start])) {
      capitals += count == 0 && start == sentenceStart ? 0 : 1;
    } else if (end - start >= SHORTEST_CONTENT && Character.isLowerCase(chars[start])) {
      small++;
    }
    count++;
  }

  private int tail(int word) {
    return possessive[word] ? ends[word] + 2 : ends[word];
  }

  private Gap gap(char[] chars, int from, int to) {
    char first = chars[from];
    return switch (to - from) {
      case 1 ->
          switch (first) {
            case ' ' -> Gap.SPACE;
            case '.' -> Gap.STOP;
            case '\'' -> Gap.APOSTROPHE;
            case '-' -> isHyphen(from) ? Gap.HYPHEN : Gap.BREAK;
            default -> Gap.BREAK;
          };
      case 2 ->
          chars[from + 1] != ' '
              ? Gap.BREAK
              : first == ',' ? Gap.COMMA : first == '.' ? Gap.STOP : Gap.BREAK;
      case 3 ->
          first == ' ' && chars[from + 1] == '&' && chars[from + 2] == ' '
              ? Gap.AMPERSAND
              : Gap.BREAK;
      default -> Gap.BREAK;
    };
  }

  /** Whether the original has a hyphen there, and not the dash between two clauses. */
  private boolean isHyphen(int i) {
    char original = text.original().charAt(text.originalStart(i));
    return original != '\u2014' && original != '\u2015';
  }

  int size() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  /** After its last char, without {@code 's}. */
  int end(int word) {
    return ends[word];
  }

  boolean isPossessive(int word) {
    return possessive[word];
  }

  /** Whether a stop follows, or a word that starts with a digit. */
  boolean isBeforeStopOrNumber(int word) {
    int end = ends[word];
    return end < text.length()
        && (text.charAt(end) == '.'
            || (text.charAt(end) == ' '
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1))));
  }

  /** What stands before a word. */
  Gap gapBefore(int word) {
    return gaps[word];
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(text.charAt(starts[word]));
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  /** Whether a word of two letters or more is in capitals. */
  boolean isAcronym(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return length(word) > 1;
  }

  /** The word in small letters. */
  String lower(int word) {
    return text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT);
  }

  /** Whether only a name would have the capital of this word. */
  boolean isWithin(int word) {
    return switch (gaps[word]) {
      case SPACE, COMMA, APOSTROPHE, AMPERSAND -> true;
      case HYPHEN, STOP, BREAK -> false;
    };
  }

  /** How many words have a capital, but for the first of the sentence. */
  int capitals() {
    return capitals;
  }

  /** How many words of four letters or more are in small letters. */
  int small() {
    return small;
  }
}
