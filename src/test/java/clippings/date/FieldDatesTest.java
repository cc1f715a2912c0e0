package clippings.date;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.DateRange;
import clippings.study.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months and years in fields, as people and databases write them. */
class FieldDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 20 July 2024 | First published 15 July 2024",
        "Updated 20 July | First published 15 July 2024",
        "Modified: 16.07.2024 - Published 15.07.2024",
        "15th Jul 24",
        "15 Jul 24 10:30",
        "15. Juli 24",
        "July 15, 24",
        "Jul 15, '24",
        "15 juil. 2024",
        "Nora Pell15 July 2024",
        "15/07/24",
        "/Date(1721001600000)/",
        "2024-07-15T23:59:59-08:00"
      })
  void theDayOfPublicationIsFound(String value) {
    assertThat(Dates.inField(value, DateRange.ALL)).contains(LocalDate.of(2024, 7, 15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 June 19 people came",
        "12 June 10:30",
        "12 June 19.5 degrees",
        "12-13 June 19 boats"
      })
  void aNumberBehindAMonthIsNoYearInAText(String text) {
    assertThat(Dates.find(text, DateRange.ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "0000-00-00",
        "0001-01-01T00:00:00",
        "1900-01-01",
        "0",
        "1969-12-31"
      })
  void whatDatabasesWriteForNothingIsNoDate(String value) {
    assertThat(Dates.inField(value, DateRange.ALL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1700-01-01, 1700-01-01",
    "1699-12-31, ",
    "2199-12-31, 2199-12-31",
    "2200-01-01, ",
    "15.07.68, 2068-07-15",
    "15.07.69, 1969-07-15",
    "19000102, 1900-01-02",
    "18991229, ",
    "20991231, 2099-12-31",
    "21000101, ",
    "20240715235959, 2024-07-15",
    "20240715240000, ",
    "20240715236000, ",
    "20240715235960, ",
    "2024-07-15T, 2024-07-15",
  })
  void yearsAndTimesHaveBounds(String value, LocalDate day) {
    assertThat(Dates.inField(value, DateRange.ALL).orElse(null)).isEqualTo(day);
  }

  @Test
  void aStudyOfThatTimeBelievesIt() {
    DateRange sixties = new DateRange(LocalDate.of(1960, 1, 1), LocalDate.of(1979, 12, 31));

    assertThat(Dates.inField("1970-01-01", sixties)).contains(LocalDate.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({
    "July 2024, MONTH, 2024-07-01",
    "Juli 2024, QUARTER, 2024-07-01",
    "2024-07, MONTH, 2024-07-01",
    "07/2024, YEAR, 2024-07-01",
    "2024-07-00, MONTH, 2024-07-01",
    "202407, MONTH, 2024-07-01",
    "Published: July 2024, MONTH, 2024-07-01",
    "2024, YEAR, 2024-01-01",
    "2024-00-00, YEAR, 2024-01-01",
    "July 2024, DAY, ",
    "July 2024, WEEK, ",
    "2024, MONTH, ",
    "2024, QUARTER, ",
    "2024-13, MONTH, ",
    "Gate 7 2024, MONTH, ",
    "13/2024, MONTH, ",
    "July, MONTH, ",
    "'', YEAR, "
  })
  void aMonthOrYearIsADateWhereNoMoreIsNeeded(String value, Period period, LocalDate day) {
    assertThat(Dates.coarse(value, DateRange.ALL.by(period)).orElse(null)).isEqualTo(day);
  }

  @Test
  void aMonthIsBelievedIfOneOfItsDaysIs() {
    DateRange range =
        new DateRange(LocalDate.of(2024, 7, 15), LocalDate.of(2024, 12, 31), Period.MONTH);

    assertThat(Dates.coarse("July 2024", range)).contains(LocalDate.of(2024, 7, 1));
    assertThat(Dates.coarse("June 2024", range)).isEmpty();
  }

  @Test
  void aFieldOfMegabytesIsNoDate() {
    assertThat(Dates.inField("15/07/2024 ".repeat(5_000_000), DateRange.ALL)).isEmpty();
  }
}
