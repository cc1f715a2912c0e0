package clippings;

import clippings.CommandLine.UsageException;
import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.study.DateRange;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which records a run looks at: {@code --from}, {@code --to} and {@code --site}. The others are
 * left out before anything is counted, as if the corpus did not have them, but for what was learned
 * from their lines.
 *
 * <p>What is judged is the record itself: its own day, not that of a copy. Where days are asked
 * for, a record without one is left out.
 */
final class Selection implements Serializable {
  /** Every record. */
  static final Selection ALL = new Selection(DateRange.ALL, Set.of());

  private final DateRange days;

  /** All, if there are none. */
  private final TreeSet<String> sites;

  private Selection(DateRange days, Collection<String> sites) {
    this.days = days;
    this.sites = new TreeSet<>(sites);
  }

  /**
   * What the options say.
   *
   * @throws UsageException if a day is none, no day is left, or no site is named
   */
  static Selection of(ClippingsOptions options) throws UsageException {
    LocalDate from = day("--from", options.getFrom(), LocalDate.MIN);
    LocalDate to = day("--to", options.getTo(), LocalDate.MAX);
    if (from.isAfter(to)) {
      throw new UsageException("--from=" + from + " is later than --to=" + to + ": no day is left");
    }
    return new Selection(new DateRange(from, to), sites(options.getSite()));
  }

  private static LocalDate day(String option, @Nullable String value, LocalDate ifNotGiven)
      throws UsageException {
    if (value == null) {
      return ifNotGiven;
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw new UsageException(option + "=" + value + ": give a day such as 2024-07-15");
    }
  }

  private static Set<String> sites(@Nullable String value) throws UsageException {
    if (value == null) {
      return Set.of();
    }
    Set<String> sites =
        Arrays.stream(value.toLowerCase(Locale.ROOT).split(","))
            .map(site -> site.strip().startsWith("www.") ? site.strip().substring(4) : site.strip())
            .filter(site -> !site.isEmpty())
            .collect(Collectors.toSet());
    if (sites.isEmpty()) {
      throw new UsageException("--site=" + value + ": give a host such as site.example");
    }
    return sites;
  }

  /** Whether a record is left out that need not be cleaned to know it. */
  boolean isOutside(RawArticle raw) {
    return (!sites.isEmpty() && !sites.contains(raw.site()))
        || (raw.dating().isDated() && !has(raw.dating()));
  }

  /** Whether a record of this date is looked at. */
  boolean has(Dating dating) {
    return days.equals(DateRange.ALL) || (dating.isDated() && days.contains(dating.day()));
  }
}
