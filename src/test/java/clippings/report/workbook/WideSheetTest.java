package clippings.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.table.Column;
import clippings.report.table.StagedReports;
import clippings.report.table.TableFile;
import clippings.report.table.TableFolder;
import clippings.report.table.TableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideSheetTest {
  private final TableFolder folder;

  WideSheetTest(@TempDir Path staging) {
    this.folder = new TableFolder(staging.toString(), true);
  }

  private SheetFile workbook(List<String> names, int periods) throws IOException {
    List<Column> columns =
        List.of(
            Column.day("period"),
            Column.name("cast_member"),
            Column.count("articles"),
            Column.count("mentions"),
            Column.count("period_articles"));
    try (TableFile table = folder.create("cast_by_period.csv", columns, Integer.MAX_VALUE)) {
      for (int period = 0; period < periods; period++) {
        LocalDate start = LocalDate.of(2024, 1 + period, 1);
        for (int name = 0; name < names.size(); name++) {
          table.add(
              new TableRow()
                  .day(start)
                  .text(names.get(name))
                  .number(10L * period + name)
                  .number(99)
                  .number(50L + period));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ReportWorkbook.write(
          "T",
          List.of(new WideSheet("cast_by_period", names)),
          new StagedReports(folder.folder(), List.of(table.finish())),
          out);
      return SheetFile.of(out.toByteArray());
    }
  }

  @Test
  void aPeriodIsARowAndANameAColumnOfArticles() throws IOException {
    SheetFile file = workbook(List.of("Ann Lee", "=Bo", "Cy\nNg"), 2);

    assertThat(file.sheets()).containsExactly("cast_by_period_wide");
    assertThat(file.rows("cast_by_period_wide"))
        .containsExactly(
            List.of(
                "text[bold]:period",
                "text[bold]:period_articles",
                "text[bold]:Ann Lee",
                "text[bold]:=Bo",
                "text[bold]:Cy Ng"),
            List.of(
                "number[yyyy\\-mm\\-dd]:45292.0",
                "number[#,##0]:50",
                "number[#,##0]:0",
                "number[#,##0]:1",
                "number[#,##0]:2"),
            List.of(
                "number[yyyy\\-mm\\-dd]:45323.0",
                "number[#,##0]:51",
                "number[#,##0]:10",
                "number[#,##0]:11",
                "number[#,##0]:12"));
    assertThat(file.sheetXml("cast_by_period_wide")).contains("xSplit=\"2\"", "ySplit=\"1\"");
  }

  @Test
  void nobodyAtAllIsASheetWithoutRows() throws IOException {
    assertThat(workbook(List.of(), 2).rows("cast_by_period_wide")).hasSize(1);
  }

  @Test
  void namesThatNoSheetHoldsAreLeftOutWithANote() throws IOException {
    List<String> names = IntStream.range(0, 16_385).mapToObj(i -> "Name " + i).toList();

    List<List<String>> rows = workbook(names, 1).rows("cast_by_period_wide");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).hasSize(16_384).endsWith("text[bold]:Name 16381");
    assertThat(rows.get(1)).hasSize(16_384).endsWith("number[#,##0]:16381");
    assertThat(rows.get(2))
        .containsExactly(
            "text:Left out: the last 3 names. A sheet holds 16,384 columns. Read"
                + " cast_by_period.csv.");
  }
}
