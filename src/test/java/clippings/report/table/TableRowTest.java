package clippings.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class TableRowTest {

  @Test
  void onlyCellsWithACommaOrAQuoteAreQuoted() {
    assertThat(new TableRow().text("a,b").text("say \"no\"").text("#x y ").text("plain"))
        .hasToString("\"a,b\",\"say \"\"no\"\"\",#x y ,plain");
  }

  @Test
  void aRowEndsWithReturnAndLineFeed() {
    assertThat(new String(new TableRow().text("é").number(1).line(), StandardCharsets.UTF_8))
        .isEqualTo("é,1\r\n");
  }

  @Test
  void emptyCellsAreBlank() {
    assertThat(new TableRow().text("").text("").number(0)).hasToString(",,0");
  }

  @Test
  void numbersArePlainInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new TableRow().number(-1234567).ratio(1, 8).decimal(-0.25))
          .hasToString("-1234567,0.1250,-0.2500");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ratiosAreRoundedHalvesUpExactly() {
    // 1/32 is 0.03125; 1/3 and 2/3 round down and up; the last would be 1 in floating point.
    assertThat(
            new TableRow()
                .ratio(1, 32)
                .ratio(1, 3)
                .ratio(2, 3)
                .ratio(0, 5)
                .ratio(5, 5)
                .ratio(9_007_199_254_740_993L, 9_007_199_254_740_993L * 100))
        .hasToString("0.0313,0.3333,0.6667,0.0000,1.0000,0.0100");
  }

  @Test
  void aRatioOfNothingIsBlank() {
    assertThat(new TableRow().number(0).ratio(0, 0)).hasToString("0,");
  }

  @Test
  void decimalsAreRoundedHalvesUpAndZeroHasNoSign() {
    assertThat(new TableRow().decimal(0.12345).decimal(1).decimal(-0.00001).decimal(-0.0))
        .hasToString("0.1235,1.0000,0.0000,0.0000");
  }

  @Test
  void daysAreIso() {
    assertThat(new TableRow().day(LocalDate.of(2024, 2, 9))).hasToString("2024-02-09");
  }

  @Test
  void anotherReaderGetsTheSameCellsBack() throws IOException {
    List<String> cells = List.of("a,b", "\"", "", " x ", "#1", "it's", ",,", "\"\"q\"", "é");
    TableRow row = new TableRow();
    cells.forEach(row::text);

    try (CSVParser parser =
        CSVParser.parse(new String(row.line(), StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      assertThat(parser.getRecords().get(0).toList()).isEqualTo(cells);
    }
  }

  @Test
  void aDayMayBeMissing() {
    assertThat(new TableRow().day("").day("2024-02-09").blank()).hasToString(",2024-02-09,");
  }

  @Test
  void valuesKeepTheirTypesAndTextIsOnOneLine() {
    assertThat(new TableRow().text("=a\nb").number(3).ratio(1, 4).day("2024-02-09").blank().cells())
        .containsExactly("=a b", 3L, new BigDecimal("0.2500"), LocalDate.of(2024, 2, 9), "");
  }

  @Test
  void rowsThatTravelComeBackAsTheyWere() throws IOException {
    TableRow one =
        new TableRow().text("é\t=").number(-3).decimal(-0.5).day(LocalDate.of(-1, 2, 9)).blank();
    TableRow other = new TableRow().number(Long.MAX_VALUE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(one.toBytes());
    bytes.writeBytes(other.toBytes());

    List<TableRow> rows = TableRow.all(bytes.toByteArray());
    assertThat(rows).extracting(TableRow::cells).containsExactly(one.cells(), other.cells());
    assertThat(rows)
        .extracting(TableRow::toString)
        .containsExactly(one.toString(), other.toString());
  }
}
