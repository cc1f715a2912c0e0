package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as spreadsheets, databases and hands write it. */
class CsvDialectsTest {
  private static final CsvFormat FORMAT = new CsvFormat(Map.of(), DateRange.ALL, 10_000);

  private static Records read(String... rows) throws IOException {
    return Records.of(FORMAT, String.join("\n", rows) + "\n");
  }

  private static List<String> texts(Records records) {
    return records.articles.stream()
        .map(article -> String.join("/", article.lines().stream().map(Line::text).toList()))
        .toList();
  }

  @Test
  void aStrayQuoteWithinACellIsACharacter() throws IOException {
    Records records =
        read(
            "date,title,text",
            "2024-07-11,One,On a 24\" screen.",
            "2024-07-12,Two,Between.",
            "2024-07-13,Three,Another 24\" screen.",
            "2024-07-14,Four 7\",Last.");

    assertThat(texts(records))
        .containsExactly("On a 24\" screen.", "Between.", "Another 24\" screen.", "Last.");
    assertThat(records.rejections).isEmpty();
  }

  @Test
  void aCellMayStartWithAQuotedWord() throws IOException {
    Records records =
        read(
            "date,title,text",
            "2024-07-11,\"Lamps\" of the pier,One.",
            "2024-07-12,Two,\"Lamps\" shine.",
            "2024-07-13,Three,They said \"yes\"",
            "2024-07-14,Four,Last.");

    assertThat(texts(records))
        .containsExactly("One.", "\"Lamps\" shine.", "They said \"yes\"", "Last.");
    assertThat(records.articles.get(0).title()).isEqualTo("\"Lamps\" of the pier");
  }

  @Test
  void rowsBetweenTwoQuotesThatOnlyOpenAreNotLost() throws IOException {
    Records records =
        read(
            "date,title,text",
            "2024-07-11,\"Lamps of the pier,One.",
            "2024-07-12,Two,Second.",
            "2024-07-13,Three,Third.",
            "2024-07-14,the pier\",Fourth.",
            "2024-07-15,Five,Fifth.");

    assertThat(records.articles.size() + records.rejections.size()).isEqualTo(5);
    assertThat(texts(records)).contains("Second.", "Third.", "Fourth.", "Fifth.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"One \\\"two\\\" three.\"",
        "\"One \"\"two\"\" three.\"",
        "\"One \"two\" three.\"",
        "  \"One \"\"two\"\" three.\"  ",
        "One \"two\" three."
      })
  void quotesWithinQuotesAreReadInEverySpelling(String cell) throws IOException {
    assertThat(texts(read("date,text,title", "2024-07-11," + cell + ",T", "2024-07-12,Next.,U")))
        .containsExactly("One \"two\" three.", "Next.");
  }

  @Test
  void aBackslashBeforeTheLastQuotesOfACellTakesTheirMeaning() throws IOException {
    assertThat(
            texts(
                read(
                    "date,text,title",
                    "2024-07-11,\"She said \\\"no\\\"\",T",
                    "2024-07-12,\"\\\"Yes\\\", she said\",U",
                    "2024-07-13,\"A \\\"no\\\", a \\\"yes\\\"\",V")))
        .containsExactly("She said \"no\"", "\"Yes\", she said", "A \"no\", a \"yes\"");
  }

  @Test
  void aSpaceMayStandBeforeAQuote() throws IOException {
    assertThat(texts(read("date, title, text", "2024-07-11, \"A, b\", \"C, d.\"")))
        .containsExactly("C, d.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;\r"})
  void excelsLineOfTheSeparatorIsNoRow(String line) throws IOException {
    Records records = read(line, "date;title;text", "2024-07-11;A, b;\"C; d, e.\"");

    assertThat(records.article().source()).isEqualTo("f#3");
    assertThat(texts(records)).containsExactly("C; d, e.");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsTheOneThatGivesKnownColumns(String delimiter) throws IOException {
    Records records =
        read(
            String.join(delimiter, "date", "\"a,b;c|d\te,f;g|h\ti\"", "text"),
            String.join(delimiter, "2024-07-11", "x", "\"One, two; three | four.\""));

    assertThat(texts(records)).containsExactly("One, two; three | four.");
    assertThat(records.article().dating().iso()).isEqualTo("2024-07-11");
  }

  @Test
  void aDelimiterTooManyAtTheEndOfEveryRowIsNoCell() throws IOException {
    Records records =
        read("date,text", "2024-07-11,One.,", "2024-07-12,\"Two, \"\"x\"\".\",,", "2024-07-13,a,b");

    assertThat(texts(records)).containsExactly("One.", "Two, \"x\".");
    assertThat(records.rejections).extracting(Rejection::source).containsExactly("f#4");
    assertThat(texts(read("date,text,", "2024-07-11,One.,", "2024-07-12,Two."))).hasSize(2);
  }

  @Test
  void lineBreaksStandInQuotedCellsAndHeaders() throws IOException {
    Records records =
        read(
            "date,\"the\ntitle\",text",
            "2024-07-11,T,\"One.",
            "",
            "Two, three.",
            "\"",
            "2024-07-12,U,Four.");

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#3", "f#7");
    assertThat(texts(records)).containsExactly("One.//Two, three.", "Four.");
  }

  @Test
  void tabsWithoutQuotingLeaveQuotesAlone() throws IOException {
    Records records =
        read(
            "date\ttitle\ttext",
            "2024-07-11\t\"Lamps of the pier\tOne.",
            "2024-07-12\tTwo\tSecond \"quoted\" one.",
            "2024-07-13\tof \"the pier\"\tThird.",
            "2024-07-14\tFour\t\"Fourth.");

    assertThat(texts(records))
        .containsExactly("One.", "Second \"quoted\" one.", "Third.", "\"Fourth.");
  }

  @Test
  void aQuoteNeverClosedCostsItsRowAlone() throws IOException {
    Records records = read("text,title", "One.,a", "\"Two.,b", "Three.,c", "\"Four.\nMore.\",d");

    assertThat(texts(records)).containsExactly("One.", "Three.", "Four./More.");
    assertThat(records.rejections).extracting(Rejection::source).containsExactly("f#3");
  }

  @Test
  void manyQuotesNeverClosedTakeLittleMoreThanOne() throws IOException {
    CsvFormat format = new CsvFormat(Map.of(), DateRange.ALL, 64 << 20);
    Records records = Records.of(format, "text,title\n" + "\"One.,a\n".repeat(200_000));

    assertThat(records.rejections).hasSize(200_000);
  }

  @Test
  void whatIsMissingIsSaidWithTheColumnsThatAreThere() throws IOException {
    assertThat(read("id,heading,words", "1,T,One.").rejections)
        .containsExactly(new Rejection("f#2", "no text field", "fields: id, heading, words"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void lineBreaksStandInQuotedHeadersWhateverTheDelimiterIs(String delimiter) throws IOException {
    Records records =
        read(
            String.join(delimiter, "date", "\"the\ntitle\"", "text"),
            String.join(delimiter, "2024-07-11", "T", "One."));

    assertThat(texts(records)).containsExactly("One.");
    assertThat(records.article().source()).isEqualTo("f#3");
  }

  @Test
  void linesAboveTheHeaderAreCountedAndNoRows() throws IOException {
    Records records =
        read(
            "Search: lamp, pier",
            "Exported 2024-09-01",
            "",
            "date,title,text",
            "2024-07-11,T,One.");

    assertThat(texts(records)).containsExactly("One.");
    assertThat(records.article().source()).isEqualTo("f#5");
    assertThat(records.rejections).isEmpty();
    assertThat(records.passedOver)
        .containsExactly("csv line above header", "csv line above header");
  }

  @Test
  void aRowOfValuesIsNoHeader() throws IOException {
    Records records = read("id,heading,words", "1,text,title", "2,a,b");

    assertThat(records.rejections).extracting(Rejection::source).containsExactly("f#2", "f#3");
  }

  @Test
  void namesOfRowsWithoutAHeaderAreNoCell() throws IOException {
    Records records =
        read("\"date\",\"text\"", "\"1\",\"2024-07-11\",\"One.\"", "\"2\",NA,\"Two.\"");

    assertThat(texts(records)).containsExactly("One.", "Two.");
    assertThat(records.articles.get(0).dating().iso()).isEqualTo("2024-07-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"date,title,text\"", "date,title,text"})
  void aRowMayBeWrittenAsOneQuotedCell(String header) throws IOException {
    Records records =
        read(
            header,
            "\"2024-07-11,One,\"\"The lamp, he said.\"\"\"",
            "2024-07-12,Two,Plain.",
            "\"2024-07-13,Three,\"\"Two",
            "lines.\"\"\"");

    assertThat(texts(records)).containsExactly("The lamp, he said.", "Plain.", "Two/lines.");
  }

  @Test
  void sectionSignsOfHivePartCells() throws IOException {
    Records records = read("date\u0001title\u0001text", "2024-07-15\u0001A\u0001One, two.");

    assertThat(texts(records)).containsExactly("One, two.");
  }

  @ParameterizedTest
  @CsvSource({"15/07/2024, 2024-02-06", "07/15/2024, 2024-06-02", "06/02/2024, ''"})
  void otherRowsTellDayAndMonthApart(String other, String day) throws IOException {
    Records records =
        read("date;text", "06/02/2024 10:00;The lamp is out.", other + ";The lamp is lit.");

    assertThat(records.articles.get(0).dating().iso()).isEqualTo(day);
  }
}
