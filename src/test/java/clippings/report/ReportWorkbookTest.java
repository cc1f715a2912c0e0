package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.table.ReportRows;
import clippings.report.workbook.ReportWorkbook;
import clippings.report.workbook.SheetFile;
import clippings.study.Study;
import clippings.study.StudyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the sample study's committed reports. */
class ReportWorkbookTest {
  private static final Path SAMPLE = Path.of("reports/stranger-things");
  private static final int ROOM_FOR_ALL = 1_000_000;

  private final Path staging;

  ReportWorkbookTest(@TempDir Path staging) {
    this.staging = staging;
  }

  @Test
  void everyReportHasItsSheetAndTheSummaryIsFirst() throws Exception {
    assertThat(workbook(SAMPLE, ROOM_FOR_ALL).sheets())
        .containsExactly(
            "summary",
            "cast",
            "cast_by_period",
            "cast_by_period_wide",
            "themes",
            "themes_by_period",
            "themes_by_period_wide",
            "cast_pairs",
            "cast_themes",
            "sites",
            "cast_by_site",
            "themes_by_site",
            "sites_by_period",
            "cast_by_site_period",
            "themes_by_site_period",
            "articles",
            "copies",
            "mentions",
            "removed",
            "rejected",
            "unlisted");
  }

  @Test
  void everySheetHasEveryCellOfItsReport() throws Exception {
    SheetFile workbook = workbook(SAMPLE, ROOM_FOR_ALL);

    for (String sheet : workbook.sheets()) {
      if (sheet.endsWith("_wide")) {
        continue;
      }
      TreeSet<Integer> sizes = new TreeSet<>();
      int[] cells = {0};
      ReportRows.forEach(
          Files.newInputStream(SAMPLE.resolve(sheet + ".csv")),
          row -> {
            sizes.add(row.size());
            cells[0] += (int) row.values().stream().filter(cell -> !cell.isEmpty()).count();
          });
      List<List<String>> rows = workbook.rows(sheet);
      assertThat(rows.get(0)).as(sheet).hasSize(sizes.first());
      assertThat(rows.stream().skip(1).mapToInt(List::size).sum()).as(sheet).isEqualTo(cells[0]);
    }
  }

  @Test
  void daysCountsAndSharesAreNumbersAndAllElseIsText() throws Exception {
    SheetFile workbook = workbook(SAMPLE, ROOM_FOR_ALL);

    assertThat(workbook.rows("cast_by_period").get(1))
        .startsWith("number[yyyy\\-mm\\-dd]:44743.0", "text:Millie Bobby Brown", "number[#,##0]:0")
        .endsWith(
            "number[#,##0]:1",
            "number[0.00%]:0.0000",
            "number[0.00%]:0.0000",
            "number[0.00%]:0.0000",
            "number[0.00%]:0.5615",
            "number[0.0000]:0.0000",
            "number[0.0000]:0.0000",
            "number[0.0000]:10.2754");
    assertThat(workbook.rows("summary"))
        .contains(
            List.of("text:records_read", "number[#,##0]:62"), List.of("text:period", "text:month"));
    assertThat(workbook.rows("mentions").get(1))
        .startsWith(
            "text:a7f56a37d61560f86",
            "number[yyyy\\-mm\\-dd]:45321.0",
            "text:theme",
            "text:Final season");
  }

  @Test
  void wideSheetsHaveTheArticlesOfTheLongOnes() throws Exception {
    SheetFile workbook = workbook(SAMPLE, ROOM_FOR_ALL);

    for (String sheet : List.of("cast_by_period", "themes_by_period")) {
      List<List<String>> wide = workbook.rows(sheet + "_wide");
      Map<String, List<String>> expected = new LinkedHashMap<>();
      for (List<String> row : workbook.rows(sheet).subList(1, workbook.rows(sheet).size())) {
        int total = sheet.equals("cast_by_period") ? 7 : 5;
        expected
            .computeIfAbsent(row.get(0), day -> new ArrayList<>(List.of(day, row.get(total))))
            .add(row.get(2));
      }
      assertThat(wide.subList(1, wide.size())).containsExactlyElementsOf(expected.values());
      assertThat(wide.get(0)).hasSize(wide.get(1).size()).contains("text[bold]:period_articles");
    }
  }

  @Test
  void theFilesOfALedgerShareASheet(@TempDir Path folder) throws Exception {
    copySample(folder);
    for (String ledger : List.of("articles", "copies", "mentions", "removed")) {
      Path whole = folder.resolve(ledger + ".csv");
      Files.copy(whole, folder.resolve(ledger + "-00001-of-00002.csv"));
      Files.move(whole, folder.resolve(ledger + "-00002-of-00002.csv"));
    }

    int one = workbook(SAMPLE, ROOM_FOR_ALL).rows("copies").size() - 1;
    assertThat(workbook(folder, ROOM_FOR_ALL).rows("copies")).hasSize(1 + 2 * one);
  }

  @Test
  void aReportWithTooManyRowsIsLeftOutWithANote() throws Exception {
    int fits = workbook(SAMPLE, ROOM_FOR_ALL).rows("mentions").size() - 1;

    assertThat(workbook(SAMPLE, fits).rows("mentions")).hasSize(fits + 1);
    SheetFile small = workbook(SAMPLE, fits - 1);
    assertThat(small.rows("mentions")).hasSize(2);
    assertThat(small.rows("mentions").get(1))
        .containsExactly(
            "text:Left out: more than "
                + (fits - 1)
                + " rows. Read mentions.csv, or allow more by --workbookRows.");
    assertThat(small.rows("cast_by_period")).hasSizeGreaterThan(fits);
  }

  private static void copySample(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private SheetFile workbook(Path folder, int mostRows) throws Exception {
    Study study = StudyReader.read(Path.of("pipelines/stranger-things.yaml"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWorkbook.write(
        study.title(),
        WorkbookSheets.of(study, mostRows),
        SampleTables.of(study, folder, Files.createTempDirectory(staging, "tables")),
        out);
    return SheetFile.of(out.toByteArray());
  }
}
