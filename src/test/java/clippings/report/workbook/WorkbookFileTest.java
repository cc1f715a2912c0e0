package clippings.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {
  private static final int MILLION = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/New_York", "Asia/Kathmandu"})
  void theBytesKnowNoTimeZoneAndNoLocale(String name) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] before = bytes("T");
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone(name));
      assertThat(bytes("T")).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void thePropertiesHaveTheTitleAndNoTime() throws IOException {
    assertThat(SheetFile.of(bytes("A & B")).part("docProps/core.xml"))
        .contains("<dc:title>A &amp; B</dc:title>", "<dc:creator>Clippings</dc:creator>")
        .doesNotContain("dcterms:created", "Z</");
  }

  @Test
  void aTitleOfAnyLengthIsATitle() throws IOException {
    assertThat(bytes("x".repeat(100_000))).isNotEmpty();
  }

  @Test
  void everyPartIsThereOnce() throws IOException {
    assertThat(SheetFile.of(bytes("T")).parts())
        .containsExactlyInAnyOrder(
            "docProps/core.xml",
            "docProps/app.xml",
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml");
  }

  @Test
  void aMillionMentionsFitIn32MegabytesOfHeap(@TempDir Path folder) throws Exception {
    Path said = folder.resolve("said");
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                WorkbookFileTest.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();

    assertThat(said).hasContent("done");
    assertThat(exit).isZero();
  }

  /** Writes a million mentions, each with texts of its own. */
  public static void main(String[] args) throws IOException {
    List<Column> columns =
        Stream.of(
                "article_id", "date", "kind", "name", "matched_text", "rule", "status", "sentence")
            .map(name -> name.equals("date") ? Column.day(name) : Column.word(name))
            .toList();
    WorkbookFile.write(
        "T",
        workbook -> {
          try (ReportSheet sheet = new ReportSheet(workbook, "mentions", columns, 0)) {
            for (int i = 0; i < MILLION; i++) {
              sheet.row(mention(i));
            }
          }
        },
        OutputStream.nullOutputStream());
    System.out.println("done");
  }

  private static List<Object> mention(int i) {
    return List.of(
        "a" + Long.toHexString(i * 0x9E3779B97F4A7C15L),
        LocalDate.of(2020, 1, 1).plusDays(i % 2_000),
        "cast",
        "Ann Lee",
        "Lee",
        "short",
        "counted",
        "On day "
            + i
            + " Lee said that nobody at the lake had seen the film at lake.example/article-"
            + i);
  }

  private static byte[] bytes(String title) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookFile.write(
        title,
        workbook -> {
          try (ReportSheet sheet =
              new ReportSheet(workbook, "one", List.of(Column.name("name")), 0)) {
            sheet.row(List.of("Ann Lee"));
          }
        },
        out);
    return out.toByteArray();
  }
}
