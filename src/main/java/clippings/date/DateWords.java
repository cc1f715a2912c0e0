package clippings.date;

import clippings.text.Resource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The words of dates in many languages: names of months and weekdays, units of time, and what
 * stands around them in a date line. They are a table of the project's own ({@code words.txt}),
 * since the names a Java knows differ with its version and with how it was put together.
 */
public final class DateWords {
  /** The longest word of a script without spaces. */
  private static final int LONGEST_PIECE = 6;

  private static final Word UNKNOWN = new Word(0, 0);
  private static final Map<String, Word> WORDS = read();

  private DateWords() {}

  /** What a word of a date is; the sections of {@code words.txt}, in its order. */
  public enum Kind {
    /** July, juil. */
    MONTHS(1 << 0),
    /** Monday, Mon. */
    WEEKDAYS(1 << 1),
    /** Hours, days: what is counted in {@code 3 hours ago}. */
    UNITS(1 << 2),
    /** Yesterday, today. */
    NEAR(1 << 3),
    /** Stands beside the day of publication. */
    PUBLISHED(1 << 4),
    /** Stands beside the day of a change. */
    CHANGED(1 << 5),
    /** Clocks, time zones, and the small words about them. */
    CLOCK(1 << 6),
    /** Between the parts of a date, and the endings of ordinal numbers. */
    JOINTS(1 << 7);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }
  }

  /**
   * What is known of a word.
   *
   * @param month 1 to 12; 0 if it is the name of none
   * @param kinds all it may be, a bit for each; 0 for a word that is in no date
   */
  public record Word(int month, int kinds) {

    /** Whether it may be of a kind. */
    public boolean is(Kind kind) {
      return (kinds & kind.bit) != 0;
    }

    /** Whether dates have such a word. */
    public boolean isKnown() {
      return kinds != 0;
    }

    private Word and(Word other) {
      return new Word(month > 0 ? month : other.month, kinds | other.kinds);
    }
  }

  /**
   * Looks up a word.
   *
   * <p>Example: {@code of("Août").month()} is 8, and {@code of("mis")} is a word of {@link
   * Kind#PUBLISHED}. A word of a script without spaces may be several: {@code 日更新}.
   *
   * @param word letters in any case, with or without diacritics, without a dot behind it
   * @return a word without kinds if no date has it
   */
  public static Word of(String word) {
    String folded = Folds.fold(word);
    Word whole = WORDS.get(folded);
    if (whole != null) {
      return whole;
    }
    return folded.length() > 1 && Folds.hasNoSpaces(folded.charAt(0)) ? ofPieces(folded) : UNKNOWN;
  }

  /** The longest known word first, then the longest behind it, and so on. */
  private static Word ofPieces(String folded) {
    Word all = UNKNOWN;
    int from = 0;
    while (from < folded.length()) {
      int to = Math.min(folded.length(), from + LONGEST_PIECE);
      while (to > from && !WORDS.containsKey(folded.substring(from, to))) {
        to--;
      }
      if (to == from) {
        return UNKNOWN;
      }
      Word piece = Objects.requireNonNull(WORDS.get(folded.substring(from, to)));
      all = all.and(piece);
      from = to;
    }
    return all;
  }

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    Kind kind = Kind.MONTHS;
    for (String line : Resource.lines(DateWords.class, "words.txt")) {
      if (line.startsWith("[")) {
        kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        add(line.split(" "), kind, words);
      }
    }
    return words;
  }

  private static void add(String[] line, Kind kind, Map<String, Word> words) {
    Word word = new Word(kind == Kind.MONTHS ? Integer.parseInt(line[0]) : 0, kind.bit);
    for (int i = 1; i < line.length; i++) {
      words.merge(Folds.fold(line[i]), word, Word::and);
    }
  }
}
