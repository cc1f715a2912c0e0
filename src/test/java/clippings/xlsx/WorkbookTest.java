package clippings.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT, 2024, text:2024",
    "TEXT, 2024-01-31, text:2024-01-31",
    "TEXT, =1+1, text6:=1+1",
    "TEXT, -, text6:-",
    "TEXT, Ann & <b>Bo</b>, text:Ann & <b>Bo</b>",
    "TEXT, _x000D_, text:_x005F_x000D_",
    "COUNT, 1200, number2:1200",
    "SHARE, 0.2500, number3:0.2500",
    "DECIMAL, -0.1250, number4:-0.1250",
    "DAY, 2024-01-31, number5:45322",
    "DAY, 1900-03-01, number5:61",
    "DAY, 1900-02-28, text:1900-02-28",
    "ANY, 12, number2:12",
    "ANY, 2024-01-31, number5:45322",
    "ANY, month, text:month",
  })
  void aCellIsWhatItsColumnSays(CellType type, String value, String cell) throws IOException {
    assertThat(cells(type, value)).containsExactly(cell);
  }

  @Test
  void anEmptyValueIsNoCell() throws IOException {
    assertThat(cells(CellType.SHARE, "")).isEmpty();
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws IOException {
    assertThat(cells(CellType.TEXT, "a\uD800b\uFFFF\u0001")).containsExactly("text:a�b��");
    assertThat(cells(CellType.TEXT, "\uD83D\uDE00")).containsExactly("text:\uD83D\uDE00");
  }

  @Test
  void spacesAtTheEndsStay() throws IOException {
    assertThat(write(CellType.TEXT, " a ").sheetXml("one"))
        .contains("<t xml:space=\"preserve\"> a </t>");
  }

  @Test
  void aTextIsCutToWhatACellHolds() throws IOException {
    String text = cells(CellType.TEXT, "x".repeat(32_766) + "\uD83D\uDE00" + "x").get(0);

    assertThat(text).isEqualTo("text:" + "x".repeat(32_766) + "…");
  }

  @Test
  void theHeaderIsFrozenAndHasFiltersOverAllRows() throws IOException {
    SheetFile file = write(CellType.COUNT, "1");

    assertThat(file.sheetXml("one"))
        .contains("state=\"frozen\"", "<autoFilter ref=\"A1:A2\"/>", "width=\"9\"");
    assertThat(file.rows("one").get(0)).containsExactly("text1:column");
  }

  @Test
  void columnsBeyondZHaveTwoLetters() {
    assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
        .extracting(Sheet::letters)
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
  }

  @Test
  void aChartIsDrawnFromTheSheetItNames() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = Workbook.to(out, "T")) {
      try (Sheet sheet = workbook.sheet("one", column(CellType.COUNT))) {
        sheet.draw(new LineChart("A & B", "two", 2, 12));
      }
    }

    SheetFile file = SheetFile.of(out.toByteArray());
    assertThat(file.sheetXml("one")).contains("<drawing r:id=\"rId1\"/>");
    assertThat(file.part("xl/charts/chart1.xml"))
        .contains("<a:t>A &amp; B</a:t>", "<c:f>'two'!$A$2:$A$13</c:f>")
        .contains("<c:f>'two'!$C$1</c:f>", "<c:f>'two'!$C$2:$C$13</c:f>")
        .doesNotContain("$D$");
  }

  @Test
  void theBytesKnowNoClockNoTimeZoneAndNoLocale() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] before = bytes(CellType.COUNT, "5");
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(CellType.COUNT, "5")).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(SheetFile.of(before).part("docProps/core.xml")).doesNotContain("dcterms");
  }

  @Test
  void whatIsDeflatedComesBack() throws IOException {
    Random random = new Random(5);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = Workbook.to(out, "T");
        Sheet sheet = workbook.sheet("one", column(CellType.TEXT))) {
      for (int i = 0; i < 20_000; i++) {
        sheet.row(List.of("Row " + i + " " + random.nextLong()));
      }
    }

    List<List<String>> rows = SheetFile.of(out.toByteArray()).rows("one");
    Random again = new Random(5);
    assertThat(rows).hasSize(20_001);
    for (int i = 0; i < 20_000; i++) {
      assertThat(rows.get(i + 1)).containsExactly("text:Row " + i + " " + again.nextLong());
    }
  }

  @Test
  void aFullSheetTakesNoRow() throws IOException {
    try (Workbook workbook = Workbook.to(new ByteArrayOutputStream(), "T");
        Sheet sheet = workbook.sheet("one", column(CellType.COUNT))) {
      for (int i = 1; i < Sheet.MOST_ROWS; i++) {
        sheet.row(List.of());
      }

      assertThatThrownBy(() -> sheet.row(List.of())).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aWorkbookIsKnownAgain() throws IOException {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("docProps/app.xml"));
      zip.write('x');
    }

    assertThat(Workbook.isOne(new ByteArrayInputStream(bytes(CellType.TEXT, "x")))).isTrue();
    assertThat(Workbook.isOne(new ByteArrayInputStream(other.toByteArray()))).isFalse();
    assertThat(Workbook.isOne(new ByteArrayInputStream(new byte[] {1, 2}))).isFalse();
  }

  private static List<String> cells(CellType type, String value) throws IOException {
    return write(type, value).rows("one").get(1);
  }

  private static SheetFile write(CellType type, String value) throws IOException {
    return SheetFile.of(bytes(type, value));
  }

  private static byte[] bytes(CellType type, String value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = Workbook.to(out, "T");
        Sheet sheet = workbook.sheet("one", column(type))) {
      sheet.row(List.of(value));
    }
    return out.toByteArray();
  }

  private static List<Column> column(CellType type) {
    return List.of(new Column("column", type, 9));
  }
}
