package clippings.date;

import clippings.study.DateRange;
import clippings.study.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A month with its year, or a year, and nothing else: July 2024, 2024-07, 07/2024, 2024-07-00,
 * 2024.
 */
final class CoarseDate {
  private static final int LONGEST = 40;
  private static final int MOST_TOKENS = 6;

  private CoarseDate() {}

  /** The first day of it, if the period of the study needs no more. */
  static Optional<LocalDate> find(String value, DateRange believed) {
    String text = value.strip();
    if (believed.period().compareTo(Period.MONTH) < 0 || text.length() > LONGEST) {
      return Optional.empty();
    }
    DateTokens tokens = new DateTokens(text);
    int year = 0;
    int month = 0;
    if (tokens.size() > MOST_TOKENS) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size(); i++) {
      DateWords.Word word = DateWords.of(tokens.isWord(i) ? tokens.get(i).text() : "");
      int number = tokens.get(i).value();
      if (tokens.isNumber(i, 4, 4) && year == 0) {
        year = number;
      } else if (tokens.isNumber(i, 6, 6) && tokens.size() == 1) {
        year = number / 100;
        month = number % 100;
      } else if (tokens.isNumber(i, 1, 2) && month == 0 && number > 0) {
        month = number;
      } else if (word.month() > 0 && month == 0) {
        month = word.month();
      } else if (number != 0 && !word.isKnown()) {
        return Optional.empty();
      }
    }
    if (month == 0 && believed.period() != Period.YEAR) {
      return Optional.empty();
    }
    Period length = month == 0 ? Period.YEAR : Period.MONTH;
    return Days.of(year, Math.max(1, month), 1)
        .filter(day -> believed.overlaps(day, length.next(day).minusDays(1)));
  }
}
