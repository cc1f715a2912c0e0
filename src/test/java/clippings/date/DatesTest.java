package clippings.date;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 15);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-07-15",
        "2024-7-15",
        "2024-07-15T23:30:00-11:00",
        "2024-07-15 09:20:13",
        "2024-07-15T00:00:00.000Z",
        "2024/07/15",
        "2024.07.15",
        "2024. 7. 15.",
        "20240715",
        "20240715T103000Z",
        "20240715103000",
        "Updated 15/07/2024 at 10:30",
        "07/15/2024",
        "15-07-2024",
        "15.07.2024",
        "15. 7. 2024",
        "15.7.2024 12.30 Uhr",
        "07.15.2024",
        "15.07.24",
        "15/07/24, 10:30",
        "07/15/24",
        "\uFF12\uFF10\uFF12\uFF14-07-15",
        "Published2024-07-15",
        "(2024-07-15)"
      })
  void numbersAreReadAsADay(String text) {
    assertThat(Dates.find(text, DateRange.ALL)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published July 15, 2024",
        "JULY 15, 2024",
        "Jul. 15 2024",
        "Mon, 15 Jul 2024 10:30:00 GMT",
        "Monday, 15-Jul-24 10:30:00 GMT",
        "Mon Jul 15 10:30:00 EDT 2024",
        "Mon Jul 15 10:30:00 +0000 2024",
        "15 July 2024",
        "15 July, 2024",
        "the 15th of July 2024",
        "July 15th, 2024",
        "By Ann Lee | July 15, 2024By the desk",
        "By Ann LeeJuly 15, 2024",
        "Published Mon, Jul 15 20249:30 AM ESTUpdated Tue, Jul 16 202411:25 AM EST",
        "15-Jul-2024",
        "15 Jul '24",
        "Mon 15th Jul \u201924, 10:30",
        "Mo., 15. Jul. 2024",
        "lun. 15 juil. 2024",
        "15 juill. 2024",
        "2024-Jul-15",
        "15. Juli 2024",
        "le 15 juillet 2024",
        "15 de julio de 2024",
        "15 de julho de 2024",
        "15 de juliol del 2024",
        "15 luglio 2024",
        "15 juli 2024",
        "den 15 juli 2024",
        "15 lipca 2024",
        "15. července 2024",
        "15. heinäkuuta 2024",
        "2024. július 15.",
        "2024 m. liepos 15 d.",
        "2024. gada 15. jūlijā",
        "15 Temmuz 2024",
        "15 TEMMUZ 2024",
        "15 Ιουλίου 2024",
        "15 июля 2024 г.",
        "15 липня 2024 року",
        "15. srpnja 2024.",
        "15 يوليو 2024",
        "15 تموز 2024",
        "١٥ يوليو ٢٠٢٤",
        "15 ביולי 2024",
        "15 जुलाई 2024",
        "15 กรกฎาคม 2567",
        "15 กรกฎาคม พ.ศ. 2567",
        "Ngày 15 tháng 7 năm 2024",
        "15 Juli 2024, 10:30 WIB",
        "2024年7月15日",
        "新聞 2024年07月15日10時30分",
        "2024년 7월 15일"
      })
  void namesOfMonthsAreReadInManyLanguages(String text) {
    assertThat(Dates.find(text, DateRange.ALL)).contains(DAY);
  }

  @Test
  void theFirstOfAMonthMayBeAnOrdinal() {
    assertThat(Dates.find("le 1er août 2024", DateRange.ALL)).contains(LocalDate.of(2024, 8, 1));
    assertThat(Dates.find("1º de agosto de 2024", DateRange.ALL))
        .contains(LocalDate.of(2024, 8, 1));
    assertThat(Dates.find("August 1st 2024", DateRange.ALL)).contains(LocalDate.of(2024, 8, 1));
  }

  @Test
  void listopadaIsNovemberInPolishAndOctoberInCroatian() {
    assertThat(Dates.find("15 listopada 2024", DateRange.ALL)).contains(LocalDate.of(2024, 11, 15));
    assertThat(Dates.find("15. listopada 2024.", DateRange.ALL))
        .contains(LocalDate.of(2024, 10, 15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "July 2024",
        "2024-07",
        "July 15",
        "05/07/24",
        "15-07-24",
        "24.07.15 \uC624\uC804",
        "v15.07.24",
        "1.2.24",
        "10.30.15",
        "05/07/2024",
        "05-07-2024",
        "2024-02-30",
        "31 April 2024",
        "2024-13-01",
        "0001-01-01",
        "9999-12-31",
        "1.15.07.2024",
        "2024.07.15.1",
        "978-2024-07-15",
        "1202407151",
        "120240715",
        "A20240715",
        "20241315",
        "10.2024.7",
        "In 2024 July was hot",
        "12-15 July 2024",
        "None",
        "None of the 15 in July"
      })
  void whatIsNoDayIsPassedOver(String text) {
    assertThat(Dates.find(text, DateRange.ALL)).isEmpty();
  }

  @Test
  void anInvalidOrUnbelievableDayIsPassedOverForTheNext() {
    DateRange believed = new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31));

    assertThat(Dates.find("2024-02-30, then 1987-01-02, then 15 July 2024", believed))
        .contains(DAY);
    assertThat(Dates.find("July 15, 1916", believed)).isEmpty();
  }

  @Test
  void theFirstOfSeveralDaysCounts() {
    assertThat(Dates.find("Published 15 July 2024, updated 16 July 2024", DateRange.ALL))
        .contains(DAY);
    assertThat(Dates.find("since 2023. July 15, 2024 update", DateRange.ALL)).contains(DAY);
  }

  @Test
  void anOrderThatIsKnownTellsDayFromMonth() {
    assertThat(Dates.find("05/07/2024", DateRange.ALL, DayOrder.DAY_FIRST))
        .contains(LocalDate.of(2024, 7, 5));
    assertThat(Dates.find("05/07/24", DateRange.ALL, DayOrder.MONTH_FIRST))
        .contains(LocalDate.of(2024, 5, 7));
    assertThat(Dates.find("15/07/2024", DateRange.ALL, DayOrder.MONTH_FIRST)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 20 July 2024 | First published 15 July 2024",
        "Published July 15, 2024 Updated July 20, 2024",
        "Mis \u00E0 jour le 20 juillet 2024, publi\u00E9 le 15 juillet 2024",
        "Zuletzt aktualisiert: 20.07.2024, ver\u00F6ffentlicht: 15.07.2024",
        "P\u00E4ivitetty 20.7.2024 | Julkaistu 15.7.2024",
        "\u66F4\u65B0 2024\u5E747\u670820\u65E5 \u516C\u958B 2024\u5E747\u670815\u65E5",
        "July 15, 2024"
      })
  void theDayOfAChangeIsNotThatOfPublication(String line) {
    assertThat(Dates.published(line, DateRange.ALL, DayOrder.UNCLEAR)).contains(DAY);
  }

  @Test
  void aLineMayTellOfAChangeOnly() {
    String line = "Last modified: 2024-07-15 10:30";

    assertThat(Dates.published(line, DateRange.ALL, DayOrder.UNCLEAR)).isEmpty();
    assertThat(Dates.find(line, DateRange.ALL)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1721001600",
        "1721087999",
        "1721001600.75",
        "1.7210016E9",
        "1721001600000",
        "1721001600000000",
        "1721001600000000000",
        "20240715",
        " 2024-07-15 "
      })
  void aFieldMayHoldTheTimeSince1970(String value) {
    assertThat(Dates.inField(value, DateRange.ALL)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "2024", "45488", "9999999999999999999", "1e99", "-1", "NaN", "null", ""})
  void aFieldWithAnotherNumberHasNoDay(String value) {
    assertThat(Dates.inField(value, DateRange.ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://site.example/2024/07/15/finale/",
        "https://site.example/tv/2024/7/15",
        "https://site.example/tv/2024/jul/15/finale",
        "http://site.example/2024-07-15/finale?date=2019-01-01",
        "//site.example/20240715/finale",
        "https://site.example/n1/2024/0715/c1024-4.html",
        "https://site.example/202407/15/finale.html",
        "https://site.example/2024-07/15/finale.html",
        "https://site.example/finale-review-20240715-htmbtc-story.html",
        "https://site.example/finale-2024-07-15.html",
        "https://site.example/news/2024-07-15-1.3874",
        "data/site.example/2024/07/15/finale.txt",
        "2024-07-15/finale.txt"
      })
  void pathsHaveFoldersShapedLikeADay(String path) {
    assertThat(Dates.inPath(path, DateRange.ALL)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://2024-07-15.example/finale",
        "https://site.example/2024/07/",
        "https://site.example/?p=20240715",
        "https://site.example/2024/99/15/finale",
        "https://site.example/id/9202407151",
        "https://site.example/f20240715e",
        "data/2024/12/3.txt",
        "data/2024-07-15-finale.txt",
        ""
      })
  void otherPathsHaveNoDay(String path) {
    assertThat(Dates.inPath(path, DateRange.ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-07-15-finale.txt",
        "20240715_finale.txt",
        "2024_07_15.txt",
        "finale-2024-07-15.txt",
        "gazette_20240715.jsonl.gz",
        "2024-07-15T1030.txt",
        "15-jul-2024_finale.txt",
        "finale_july_15_2024.txt",
        "2024-7-15.txt"
      })
  void fileNamesHoldADay(String name) {
    assertThat(Dates.inFileName(name, DateRange.ALL)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_4a3f45ce2aea0945.txt",
        "1549555386.html.gz",
        "a20240715b.txt",
        "20241315.txt",
        "2024.txt",
        "story-07.txt",
        "20240715103000.txt",
        "120240715-x.txt"
      })
  void otherFileNamesHoldNoDay(String name) {
    assertThat(Dates.inFileName(name, DateRange.ALL)).isEmpty();
  }

  @Test
  void aDayThatIsNotBelievedIsNotTakenFromAPath() {
    DateRange believed = new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31));

    assertThat(Dates.inPath("https://site.example/1999/07/15/x/2024-07-15", believed))
        .contains(DAY);
  }
}
