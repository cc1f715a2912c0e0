package clippings.date;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.date.DateWords.Kind;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

  static Stream<Locale> languages() {
    return Stream.of(
            "en es de fr it pt nl pl ru uk sv da nb fi is cs sk hu ro bg el hr sr sl lt lv et tr id"
                .split(" "))
        .map(Locale::forLanguageTag);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void monthsAndWeekdaysAreKnownAsJavaNamesThem(Locale language) {
    assertThat(Month.values())
        .allSatisfy(
            month ->
                assertThat(DateWords.of(month.getDisplayName(TextStyle.FULL, language)).month())
                    .isGreaterThan(0));
    assertThat(DayOfWeek.values())
        .allSatisfy(
            day ->
                assertThat(day.getDisplayName(TextStyle.FULL, language).split("[ -]"))
                    .allMatch(word -> DateWords.of(word).is(Kind.WEEKDAYS)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "août",
        "AOÛT",
        "aout",
        "août",
        "Αυγούστου",
        "ΑΥΓΟΥΣΤΟΥ",
        "ΑΎΓΟΥΣΤΟΣ",
        "Ağustos",
        "أغسطس",
        "अगस्त"
      })
  void caseAndDiacriticsDoNotMatter(String word) {
    assertThat(DateWords.of(word).month()).isEqualTo(8);
  }

  @Test
  void aWordMayBeOfSeveralKinds() {
    assertThat(Kind.values())
        .filteredOn(DateWords.of("jour")::is)
        .contains(Kind.UNITS, Kind.CHANGED);
    assertThat(Kind.values())
        .filteredOn(DateWords.of("mar")::is)
        .contains(Kind.MONTHS, Kind.WEEKDAYS);
    assertThat(DateWords.of("mar").month()).isEqualTo(3);
  }

  @Test
  void wordsWithoutSpacesBetweenAreParted() {
    assertThat(Kind.values())
        .filteredOn(DateWords.of("日更新")::is)
        .contains(Kind.UNITS, Kind.CHANGED);
    assertThat(DateWords.of("日本").isKnown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "theatre", "julyx", "ſ", "ǆ", "日日日日日日日日日本"})
  void otherWordsAreNotKnown(String word) {
    assertThat(DateWords.of(word)).isEqualTo(new DateWords.Word(0, 0));
  }
}
