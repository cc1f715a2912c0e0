package clippings.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.table.CellType;
import clippings.report.table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSheetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TEXT; =1+1; text[@]:=1+1",
        "TEXT; -; text[@]:-",
        "TEXT; Ann & <b>Bo</b>; text:Ann & <b>Bo</b>",
        "TEXT; _x000D_; text:_x005F_x000D_",
        "COUNT; 1200; number[#,##0]:1200",
        "SHARE; 0.2500; number[0.00%]:0.2500",
        "DECIMAL; -0.1250; number[0.0000]:-0.1250",
        "DAY; 2024-01-31; number[yyyy\\-mm\\-dd]:45322.0",
        "DAY; 1900-03-01; number[yyyy\\-mm\\-dd]:61.0",
        "DAY; 1900-02-28; text:1900-02-28",
        "DAY; 1815-06-18; text:1815-06-18",
        "ANY; 12; number[#,##0]:12",
        "ANY; 2024-01-31; number[yyyy\\-mm\\-dd]:45322.0",
        "ANY; month; text:month",
      })
  void aCellIsWhatItsColumnSays(CellType type, String value, String cell) throws IOException {
    assertThat(cells(type, value)).containsExactly(cell);
  }

  @Test
  void anEmptyValueIsNoCell() throws IOException {
    assertThat(write(CellType.SHARE, "").rows("one")).hasSize(1);
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws IOException {
    assertThat(cells(CellType.TEXT, "a\uD800b\uFFFF\u0001")).containsExactly("text:ab");
    assertThat(cells(CellType.TEXT, "\uD83D\uDE00")).containsExactly("text:\uD83D\uDE00");
  }

  @Test
  void spacesAtTheEndsStay() throws IOException {
    SheetFile file = write(CellType.TEXT, " a ");

    assertThat(file.sheetXml("one")).contains("<t xml:space=\"preserve\"> a </t>");
    assertThat(file.rows("one").get(1)).containsExactly("text: a ");
  }

  @Test
  void aTextIsCutToWhatACellHolds() throws IOException {
    String text = cells(CellType.TEXT, "x".repeat(32_765) + "\uD83D\uDE00" + "x").get(0);

    assertThat(text).isEqualTo("text:" + "x".repeat(32_765) + "…");
  }

  @Test
  void theHeaderIsFrozenAndHasFiltersOverAllRows() throws IOException {
    SheetFile file = write(CellType.COUNT, "1");

    assertThat(file.sheetXml("one"))
        .contains("state=\"frozen\"", "ySplit=\"1\"", "<autoFilter ref=\"A1:A2\">")
        .contains("width=\"10.0\"");
    assertThat(file.rows("one").get(0)).containsExactly("text[bold]:column");
  }

  @Test
  void noRowIsLostBetweenTheBatchesThatAreInMemory() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookFile.write(
        "T",
        workbook -> {
          for (String name : List.of("one", "two")) {
            try (ReportSheet sheet = new ReportSheet(workbook, name, column(CellType.COUNT), 0)) {
              for (int i = 1; i < 1_000; i++) {
                sheet.row(List.of((long) i));
              }
            }
          }
        },
        out);

    SheetFile file = SheetFile.of(out.toByteArray());
    for (String name : List.of("one", "two")) {
      List<List<String>> rows = file.rows(name);
      assertThat(rows).hasSize(1_000);
      for (int i = 1; i < 1_000; i++) {
        assertThat(rows.get(i)).containsExactly("number[#,##0]:" + i);
      }
    }
  }

  @Test
  void cellsHaveTheirFormatAndNoOthersWhereValuesAreMissing() throws IOException {
    List<Column> columns =
        List.of(
            new Column("text", CellType.TEXT, 9),
            new Column("day", CellType.DAY, 9),
            new Column("share", CellType.SHARE, 9));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookFile.write(
        "T",
        workbook -> {
          try (ReportSheet sheet = new ReportSheet(workbook, "one", columns, 0)) {
            for (int i = 1; i < 350; i++) {
              String day = i % 3 == 0 ? "1815-06-18" : i % 5 == 0 ? "" : "1900-03-01";
              sheet.row(
                  List.of(i % 2 == 0 ? "=1" : "a", value(day), value(i % 7 == 0 ? "" : "0.5")));
            }
          }
        },
        out);

    List<List<String>> rows = SheetFile.of(out.toByteArray()).rows("one");
    for (int i = 1; i < 350; i++) {
      List<String> cells = new ArrayList<>();
      cells.add(i % 2 == 0 ? "text[@]:=1" : "text:a");
      if (i % 3 == 0) {
        cells.add("text:1815-06-18");
      } else if (i % 5 != 0) {
        cells.add("number[yyyy\\-mm\\-dd]:61.0");
      }
      if (i % 7 != 0) {
        cells.add("number[0.00%]:0.5");
      }
      assertThat(rows.get(i)).isEqualTo(cells);
    }
  }

  private static List<String> cells(CellType type, String value) throws IOException {
    return write(type, value).rows("one").get(1);
  }

  private static SheetFile write(CellType type, String value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookFile.write(
        "T",
        workbook -> {
          try (ReportSheet sheet = new ReportSheet(workbook, "one", column(type), 0)) {
            sheet.row(List.of(value(value)));
          }
        },
        out);
    return SheetFile.of(out.toByteArray());
  }

  private static List<Column> column(CellType type) {
    return List.of(new Column("column", type, 9));
  }

  /** A number or day, if it reads as one. */
  private static Object value(String text) {
    if (text.matches("-?[0-9.]+")) {
      return new BigDecimal(text);
    }
    return text.matches("\\d+-\\d+-\\d+") ? LocalDate.parse(text) : text;
  }
}
