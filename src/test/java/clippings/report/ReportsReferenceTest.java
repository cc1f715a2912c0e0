package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.ManualPage;
import clippings.article.CopyKind;
import clippings.article.DateSource;
import clippings.article.Kind;
import clippings.article.Reason;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.files.Manifest;
import clippings.report.compare.Comparison;
import clippings.report.ledger.Ledger;
import clippings.report.table.Column;
import clippings.study.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reference says of reports is what is written. */
class ReportsReferenceTest {
  private static final Pattern MEASURES_OF =
      Pattern.compile("(.*), then the measures of `(.*)` within the site");

  /** Columns that say what a row is about. */
  private static final Set<String> SUBJECTS = Set.of("period", "cast_member", "role", "theme");

  private static ManualPage reference() throws IOException {
    return ManualPage.of("reference");
  }

  @Test
  void columnsAreThoseOfTheReports() throws Exception {
    Map<String, List<String>> documented = new HashMap<>();
    for (List<String> row : reference().table("file")) {
      String file = ManualPage.codes(row.get(0)).get(0);
      Matcher likeAnother = MEASURES_OF.matcher(row.get(1));
      documented.put(
          file,
          likeAnother.matches()
              ? Stream.concat(
                      Stream.of(likeAnother.group(1).split(", ")),
                      documented.getOrDefault(likeAnother.group(2), List.of()).stream()
                          .filter(column -> !SUBJECTS.contains(column)))
                  .toList()
              : List.of(row.get(1).split(", ")));
    }
    Map<String, List<String>> written = new HashMap<>();
    Reports.ALL.forEach(report -> written.put(report.fileName(), names(report.columns())));
    SiteReports.ALL.forEach(report -> written.put(report.fileName(), names(report.columns())));
    Arrays.stream(Ledger.values())
        .filter(Ledger::isCsv)
        .forEach(ledger -> written.put(ledger.fileName(0, 1), names(ledger.columns())));
    written.put(Comparison.FILE_NAME, Comparison.COLUMNS);

    assertThat(documented).containsExactlyInAnyOrderEntriesOf(written);
  }

  @Test
  void allFilesOfARunAreNamed() throws Exception {
    ReportSettings everything =
        new ReportSettings(
            SampleStudy.by(Period.MONTH),
            "out",
            "out/staging",
            true,
            1,
            true,
            true,
            true,
            100_000,
            0);
    List<String> files = everything.fileNames();

    assertThat(Stream.of("file", "other file").flatMap((String table) -> names(table)))
        .containsAll(files)
        .contains(Manifest.FILE_NAME, Comparison.FILE_NAME)
        .hasSize(files.size() + 2);
  }

  @Test
  void wordsAreThoseThatColumnsHold() throws Exception {
    assertThat(words("`kind` of `mentions.csv`"))
        .containsExactlyElementsOf(Arrays.stream(Kind.values()).map(Kind::label).toList());
    assertThat(words("`kind` of `copies.csv`"))
        .containsExactlyElementsOf(Arrays.stream(CopyKind.values()).map(CopyKind::label).toList());
    assertThat(words("`rule`"))
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::label).toList());
    assertThat(words("`status`"))
        .containsExactlyElementsOf(Arrays.stream(Status.values()).map(Status::label).toList());
    assertThat(words("`date_source`"))
        .containsExactlyElementsOf(
            Arrays.stream(DateSource.values())
                .filter(source -> source != DateSource.NONE)
                .map(DateSource::label)
                .toList());
    assertThat(words("`reason` of `removed.csv`"))
        .containsExactlyElementsOf(
            Arrays.stream(Reason.values())
                .filter(reason -> reason != Reason.NONE)
                .map(Reason::label)
                .toList());
  }

  @Test
  void measuresAreThoseOfTheSummary() throws Exception {
    Set<String> written = ReportReader.in("reports/stranger-things").summary().keySet();
    List<String> documented = reference().names("measure of the summary");
    List<String> families =
        documented.stream()
            .filter(name -> name.endsWith("…"))
            .map(name -> name.substring(0, name.length() - 1))
            .toList();

    assertThat(documented)
        .filteredOn(name -> !name.endsWith("…"))
        .containsExactlyElementsOf(
            written.stream()
                .filter(name -> families.stream().noneMatch(name::startsWith))
                .toList());
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static Stream<String> names(String table) {
    try {
      return reference().names(table).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String column) throws IOException {
    return reference().table("column").stream()
        .filter(row -> row.get(0).equals(column))
        .flatMap(row -> ManualPage.codes(row.get(1)).stream())
        .toList();
  }
}
