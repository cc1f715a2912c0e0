package clippings.report;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Counts of the articles of one site, or of a period of it. There may be many sites with few
 * articles each, so that a tally is emptied and used again, and costs no more than what is in it.
 */
final class Tally implements Scope.Counts {
  private static final Measure[] MEASURES = Measure.values();

  private final long[][] counts;
  private final BitSet cast = new BitSet();
  private final BitSet themes = new BitSet();
  private LocalDate firstDay = LocalDate.MAX;
  private LocalDate lastDay = LocalDate.MIN;

  /** An empty one for so many cast members or themes, whichever are more. */
  Tally(int entities) {
    counts = new long[MEASURES.length][Math.max(1, entities)];
  }

  /** Adds to a measure that the reports by site show; others are passed over. */
  @SuppressWarnings("EnumOrdinal") // a place in an array of this process
  void add(Measure measure, int one, long count) {
    switch (measure) {
      case ARTICLES, WORDS -> {}
      case CAST_ARTICLES,
          CAST_COUNTED,
          CAST_RECYCLED,
          CAST_AMBIGUOUS,
          CAST_UNRESOLVED,
          CHARACTER_COUNTED ->
          cast.set(one);
      case THEME_ARTICLES, THEME_COUNTED, THEME_RECYCLED -> themes.set(one);
      case CHARACTER_RECYCLED,
          CHARACTER_AMBIGUOUS,
          THEME_AMBIGUOUS,
          PAIR_ARTICLES,
          PAIR_SENTENCES,
          CAST_THEME_ARTICLES,
          CAST_THEME_SENTENCES,
          COPIES_EXACT,
          COPIES_NEAR,
          REJECTED,
          LEFT_OUT,
          LINES_REMOVED,
          UNLISTED -> {
        return;
      }
    }
    counts[measure.ordinal()][one] += count;
  }

  /** Notes that an article is of this day. */
  void saw(LocalDate day) {
    firstDay = day.isBefore(firstDay) ? day : firstDay;
    lastDay = day.isAfter(lastDay) ? day : lastDay;
  }

  /** Adds everything of another one. */
  void add(Tally other) {
    entities(other)
        .forEach(
            one -> {
              for (int measure = 0; measure < counts.length; measure++) {
                counts[measure][one] += other.counts[measure][one];
              }
            });
    cast.or(other.cast);
    themes.or(other.themes);
    if (other.hasDays()) {
      saw(other.firstDay);
      saw(other.lastDay);
    }
  }

  /** Forgets everything. */
  void clear() {
    entities(this)
        .forEach(
            one -> {
              for (long[] ofMeasure : counts) {
                ofMeasure[one] = 0;
              }
            });
    cast.clear();
    themes.clear();
    firstDay = LocalDate.MAX;
    lastDay = LocalDate.MIN;
  }

  /** Where counts may stand: that of a measure without cast member or theme is at 0. */
  private static IntStream entities(Tally tally) {
    BitSet all = (BitSet) tally.cast.clone();
    all.or(tally.themes);
    all.set(0);
    return all.stream();
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // a place in an array of this process
  public long of(Measure measure, int one) {
    return counts[measure.ordinal()][one];
  }

  /** The cast members of whom anything is counted, in order. */
  IntStream cast() {
    return cast.stream();
  }

  /** The themes of which anything is counted, in order. */
  IntStream themes() {
    return themes.stream();
  }

  /** The counted mentions of all cast members by name. */
  long castMentions() {
    return cast().mapToLong(one -> of(Measure.CAST_COUNTED, one)).sum();
  }

  /** The counted mentions of all themes. */
  long themeMentions() {
    return themes().mapToLong(one -> of(Measure.THEME_COUNTED, one)).sum();
  }

  /** Whether an article has a date. */
  boolean hasDays() {
    return !firstDay.isAfter(lastDay);
  }

  /** The day of the earliest dated article; empty if there is none. */
  String firstDay() {
    return hasDays() ? firstDay.toString() : "";
  }

  /** The day of the latest dated article; empty if there is none. */
  String lastDay() {
    return hasDays() ? lastDay.toString() : "";
  }
}
