package clippings.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All counts of all small reports: plain sums, so that parts can be added up in any order. Its size
 * depends on the study and the time covered, not on the corpus.
 */
final class Totals implements Serializable {
  /** Stands for the period of articles without a date. */
  static final LocalDate UNDATED = LocalDate.MAX;

  private static final int PRIME = 0x9E3779B1;

  /** Stands for the period where a measure has none. */
  private static final LocalDate NO_PERIOD = LocalDate.EPOCH;

  /** The counts of each row, by index: millions of mentions are added. */
  private final Map<Row, long[]> counts = new HashMap<>();

  private final TreeSet<LocalDate> periods = new TreeSet<>();

  /** The period that was added last: most often it is the next one too. */
  private LocalDate latest = LocalDate.MIN;

  private final TreeMap<String, Long> skipped = new TreeMap<>();
  private final TreeMap<String, Long> reasons = new TreeMap<>();
  private LocalDate firstDay = LocalDate.MAX;
  private LocalDate lastDay = LocalDate.MIN;

  /**
   * Counts that stand side by side, one for each cast member or theme.
   *
   * @param measure what is counted
   * @param period first day of the period, {@link #UNDATED} or {@link #NO_PERIOD}
   * @param first index of the first one of the pairs, else 0
   */
  record Row(Measure measure, LocalDate period, int first) implements Serializable {

    /** A record's own, but fast. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Row row
          && first == row.first
          && measure == row.measure
          && period.equals(row.period);
    }

    /** Not a record's own: months differ in few bits, and are spread to all by a large factor. */
    @Override
    public int hashCode() {
      return (measure.hashCode() * 31 + period.hashCode()) * PRIME + first;
    }
  }

  /**
   * A count and where it stands.
   *
   * @param row its row
   * @param index of a cast member or theme, in a pair the other one; 0 in a row of one count
   * @param count the count
   */
  record Count(Row row, int index, long count) implements Serializable {}

  /** Adds to a measure that has no period, such as {@code REJECTED}. */
  Totals add(Measure measure, long count) {
    return add(new Row(measure, NO_PERIOD, 0), 0, count);
  }

  /** Adds to a measure of a period, cast member or theme. */
  Totals add(Measure measure, LocalDate period, int one, long count) {
    if (!period.equals(latest)) {
      periods.add(period);
      latest = period;
    }
    return add(new Row(measure, period, 0), one, count);
  }

  /** Adds to a measure of a pair. */
  Totals addPair(Measure measure, int one, int other, long count) {
    return add(new Row(measure, NO_PERIOD, one), other, count);
  }

  /** Notes that a kept article is of this day. */
  Totals saw(LocalDate day) {
    firstDay = day.isBefore(firstDay) ? day : firstDay;
    lastDay = day.isAfter(lastDay) ? day : lastDay;
    return this;
  }

  /** Adds files that no format takes. They are known at launch, so parts of a run hold none. */
  Totals addSkipped(String ending, long files) {
    skipped.merge(ending, files, Long::sum);
    return this;
  }

  /**
   * Adds to a count by reason.
   *
   * @param measure as it stands in {@code summary.csv}, such as {@code rejected_empty_file}
   */
  Totals addReason(String measure, long count) {
    reasons.merge(measure, count, Long::sum);
    return this;
  }

  /** Adds everything of another one. */
  Totals add(Totals other) {
    other.counts().forEach(count -> add(count.row(), count.index(), count.count()));
    periods.addAll(other.periods);
    other.skipped.forEach(this::addSkipped);
    other.reasons.forEach(this::addReason);
    if (other.hasDays()) {
      saw(other.firstDay).saw(other.lastDay);
    }
    return this;
  }

  /** The count of a measure that has no period. */
  long count(Measure measure) {
    return get(new Row(measure, NO_PERIOD, 0), 0);
  }

  /** The count of a cast member or theme in one period. */
  long count(Measure measure, LocalDate period, int one) {
    return get(new Row(measure, period, 0), one);
  }

  /** The count of a cast member or theme in all periods, and of undated articles. */
  long sum(Measure measure, int one) {
    return periods.stream().mapToLong(period -> count(measure, period, one)).sum();
  }

  /** The count of the first {@code entities} cast members or themes in one period. */
  long countOfAll(Measure measure, LocalDate period, int entities) {
    long sum = 0;
    for (int one = 0; one < entities; one++) {
      sum += count(measure, period, one);
    }
    return sum;
  }

  /** The count of the first {@code entities} cast members or themes in all periods. */
  long sumOfAll(Measure measure, int entities) {
    return periods.stream().mapToLong(period -> countOfAll(measure, period, entities)).sum();
  }

  /** The count of a pair. */
  long countPair(Measure measure, int one, int other) {
    return get(new Row(measure, NO_PERIOD, one), other);
  }

  /** Whether a kept article has a date. */
  boolean hasDays() {
    return !firstDay.isAfter(lastDay);
  }

  /** The day of the earliest dated kept article; {@link LocalDate#MAX} if there is none. */
  LocalDate firstDay() {
    return firstDay;
  }

  /** The day of the latest dated kept article; {@link LocalDate#MIN} if there is none. */
  LocalDate lastDay() {
    return lastDay;
  }

  /** How many files no format takes, by ending; empty for none. */
  SortedMap<String, Long> skipped() {
    return Collections.unmodifiableSortedMap(skipped);
  }

  /** The counts by reason, by their names in {@code summary.csv}. */
  SortedMap<String, Long> reasons() {
    return Collections.unmodifiableSortedMap(reasons);
  }

  /** Whether nothing was added. */
  boolean isEmpty() {
    return counts.isEmpty() && reasons.isEmpty();
  }

  /** Every count but those that are 0, in any order. */
  List<Count> counts() {
    List<Count> all = new ArrayList<>();
    counts.forEach(
        (row, ofRow) -> {
          for (int index = 0; index < ofRow.length; index++) {
            if (ofRow[index] != 0) {
              all.add(new Count(row, index, ofRow[index]));
            }
          }
        });
    return all;
  }

  /** What {@link #counts()}, {@link #firstDay()} and {@link #lastDay()} were taken from. */
  static Totals of(List<Count> counts, LocalDate firstDay, LocalDate lastDay) {
    Totals totals = new Totals();
    for (Count count : counts) {
      totals.periods.add(count.row().period());
      totals.add(count.row(), count.index(), count.count());
    }
    totals.firstDay = firstDay;
    totals.lastDay = lastDay;
    return totals;
  }

  private Totals add(Row row, int index, long count) {
    long[] ofRow = counts.get(row);
    if (ofRow == null || ofRow.length <= index) {
      ofRow = ofRow == null ? new long[index + 1] : Arrays.copyOf(ofRow, 2 * index);
      counts.put(row, ofRow);
    }
    ofRow[index] += count;
    return this;
  }

  private long get(Row row, int index) {
    long[] ofRow = counts.get(row);
    return ofRow == null || ofRow.length <= index ? 0 : ofRow[index];
  }
}
