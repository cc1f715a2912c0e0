package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.desktop.FlatSheets.Cell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reports opened in a real spreadsheet program: those of the sample study, and those of a study
 * whose names and texts are hard on cells.
 */
class ReportsInLibreOfficeTest {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("reports/stranger-things"), Path.of("src/test/resources/golden/cells/expected"));

  private static final Set<String> DAYS = Set.of("period", "date", "first_date", "last_date");
  private static final Set<String> RATIOS =
      Set.of(
          "share_of_voice",
          "article_share",
          "similarity",
          "npmi",
          "share_low",
          "share_high",
          "per_1000_words",
          "rate_low",
          "rate_high");
  private static final Set<String> COUNTS =
      Set.of(
          "articles",
          "mentions",
          "character_mentions",
          "recycled_mentions",
          "ambiguous_mentions",
          "unresolved_mentions",
          "undated_mentions",
          "cast_mentions",
          "theme_mentions",
          "period_articles",
          "sentences",
          "words",
          "copies",
          "line");

  /**
   * What the dialog of LibreOffice is filled with for these files: comma, quote, UTF-8, from row 1,
   * numbers in the language of the user.
   */
  private static final String AS_OFFERED = "CSV:44,34,76,1,,0,false,false";

  /** The same, but with "English (USA)" chosen as the language of the numbers. */
  private static final String ENGLISH_NUMBERS = "CSV:44,34,76,1,,1033,false,false";

  private final Path folder;

  ReportsInLibreOfficeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"en-US, '" + AS_OFFERED + "'", "de-DE, '" + ENGLISH_NUMBERS + "'"})
  void everyColumnOfACsvFileIsWhatItSays(String locale, String options) throws Exception {
    for (Path reports : FOLDERS) {
      for (Path csv : openCsv(reports, locale, options)) {
        assertRows(csv, only(flat(csv)), "float", false);
      }
    }
  }

  @Test
  void withGermanNumbersDecimalsAreTextAndAllElseIsRight() throws Exception {
    for (Path reports : FOLDERS) {
      for (Path csv : openCsv(reports, "de-DE", AS_OFFERED)) {
        assertRows(csv, only(flat(csv)), "string", false);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en-US", "de-DE"})
  void everyColumnOfTheWorkbookIsWhatItSays(String locale) throws Exception {
    for (Path reports : FOLDERS) {
      Path out = Files.createDirectories(folder.resolve(locale + reports.getNameCount()));
      LibreOffice.of(locale, folder.resolve("profile"))
          .open(List.of(reports.resolve("reports.xlsx")), "", out);
      FlatSheets book = FlatSheets.read(out.resolve("reports.fods"));

      assertThat(book.formulas()).isZero();
      assertThat(book.sheets().keySet())
          .startsWith("summary")
          .contains("cast_by_period", "mentions");
      for (Path csv : csvFiles(reports)) {
        String name = csv.getFileName().toString().replace(".csv", "");
        assertRows(csv, book.sheets().getOrDefault(name, List.of()), "float", true);
      }
    }
  }

  private List<Path> openCsv(Path reports, String locale, String options) throws Exception {
    Files.createDirectories(folder.resolve("out"));
    List<Path> files = csvFiles(reports);
    LibreOffice.of(locale, folder.resolve("profile")).open(files, options, folder.resolve("out"));
    return files;
  }

  private static List<Path> csvFiles(Path reports) throws Exception {
    try (Stream<Path> files = Files.list(reports)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private FlatSheets flat(Path csv) throws Exception {
    String name = csv.getFileName().toString().replace(".csv", ".fods");
    FlatSheets sheets = FlatSheets.read(folder.resolve("out").resolve(name));
    assertThat(sheets.formulas()).as(name).isZero();
    return sheets;
  }

  private static List<List<Cell>> only(FlatSheets sheets) {
    assertThat(sheets.sheets()).hasSize(1);
    return sheets.sheets().values().iterator().next();
  }

  private static void assertRows(
      Path csv, List<List<Cell>> rows, String ratioType, boolean inWorkbook) throws Exception {
    List<Map<String, String>> expected = Csv.read(csv);
    assertThat(rows).as(csv.toString()).hasSize(expected.size() + 1);
    for (int r = 0; r < expected.size(); r++) {
      int c = 0;
      for (Map.Entry<String, String> column : expected.get(r).entrySet()) {
        List<Cell> row = rows.get(r + 1);
        Cell cell = c < row.size() ? row.get(c) : new Cell("", "", "");
        assertCell(
            csv + ", " + column, column.getKey(), column.getValue(), cell, ratioType, inWorkbook);
        c++;
      }
    }
  }

  private static void assertCell(
      String where, String column, String value, Cell cell, String ratioType, boolean inWorkbook) {
    if (value.isEmpty()) {
      assertThat(cell.type()).as(where).isEmpty();
    } else if (DAYS.contains(column) || isDayOfSummary(column, value)) {
      assertThat(cell).as(where).isEqualTo(new Cell("date", value, value));
    } else if (COUNTS.contains(column) || isCountOfSummary(column, value)) {
      assertThat(cell.type()).as(where).isEqualTo("float");
      assertThat(cell.value()).as(where).isEqualTo(value);
    } else if (RATIOS.contains(column) && !ratioType.equals("string")) {
      assertThat(cell.type()).as(where).isIn("float", "percentage");
      assertThat(Double.parseDouble(cell.value())).as(where).isEqualTo(Double.parseDouble(value));
    } else {
      assertThat(cell.type()).as(where).isEqualTo("string");
      assertThat(cell.text()).as(where).isEqualTo(inWorkbook ? withoutQuote(value) : value);
    }
  }

  private static boolean isDayOfSummary(String column, String value) {
    return column.equals("value") && value.matches("\\d{4}-\\d\\d-\\d\\d");
  }

  private static boolean isCountOfSummary(String column, String value) {
    return column.equals("value") && value.matches("\\d+");
  }

  /** A CSV cell has a quote before text that looks like a formula; a cell of a workbook has not. */
  private static String withoutQuote(String value) {
    return value.matches("'[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20].*") ? value.substring(1) : value;
  }
}
