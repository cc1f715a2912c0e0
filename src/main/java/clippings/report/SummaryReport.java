package clippings.report;

import clippings.report.table.CellType;
import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** What was read, dropped and counted. */
final class SummaryReport implements Report {
  @Override
  public String fileName() {
    return "summary.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.name("measure"), new Column("value", CellType.ANY, 14));
  }

  @Override
  public Stream<TableRow> rows(Totals totals, Study study) {
    int cast = study.cast().size();
    int themes = study.themes().size();
    long articles = totals.sum(Measure.ARTICLES, 0);
    long exact = totals.count(Measure.COPIES_EXACT);
    long near = totals.count(Measure.COPIES_NEAR);
    long rejected = totals.count(Measure.REJECTED);
    long recycled =
        totals.sumOfAll(Measure.CAST_RECYCLED, cast)
            + totals.sumOfAll(Measure.CHARACTER_RECYCLED, cast)
            + totals.sumOfAll(Measure.THEME_RECYCLED, themes);
    long ambiguous =
        totals.sumOfAll(Measure.CAST_AMBIGUOUS, cast)
            + totals.sumOfAll(Measure.CHARACTER_AMBIGUOUS, cast)
            + totals.sumOfAll(Measure.THEME_AMBIGUOUS, themes);
    Stream<TableRow> counts =
        Stream.of(
            row("records_read", articles + exact + near + rejected),
            row("articles", articles),
            row("copies_exact", exact),
            row("copies_near", near),
            row("rejected", rejected),
            row("left_out", totals.count(Measure.LEFT_OUT)),
            row("undated", totals.count(Measure.ARTICLES, Totals.UNDATED, 0)),
            row("mentions_cast", totals.sumOfAll(Measure.CAST_COUNTED, cast)),
            row("mentions_character", totals.sumOfAll(Measure.CHARACTER_COUNTED, cast)),
            row("mentions_theme", totals.sumOfAll(Measure.THEME_COUNTED, themes)),
            row("mentions_recycled", recycled),
            row("mentions_ambiguous", ambiguous),
            row("mentions_unresolved", totals.sumOfAll(Measure.CAST_UNRESOLVED, cast)),
            row("unlisted_names", totals.count(Measure.UNLISTED)),
            new TableRow()
                .text("first_date")
                .day(totals.hasDays() ? totals.firstDay().toString() : ""),
            new TableRow()
                .text("last_date")
                .day(totals.hasDays() ? totals.lastDay().toString() : ""),
            row("lines_removed", totals.count(Measure.LINES_REMOVED)),
            new TableRow().text("period").text(study.period().label()),
            row("cast", cast),
            row("characters", study.characters().size()),
            row("themes", themes));
    return Stream.of(counts, skippedFiles(totals), reasons(totals)).flatMap(rows -> rows);
  }

  /** Why records were rejected or passed over, as far as there are any. */
  private static Stream<TableRow> reasons(Totals totals) {
    return totals.reasons().entrySet().stream()
        .map(reason -> row(reason.getKey(), reason.getValue()));
  }

  /** All of them, then by ending. */
  private static Stream<TableRow> skippedFiles(Totals totals) {
    long all = totals.skipped().values().stream().mapToLong(Long::longValue).sum();
    return Stream.concat(
        Stream.of(row("skipped_files", all)),
        totals.skipped().entrySet().stream()
            .map(
                files ->
                    row(
                        files.getKey().isEmpty()
                            ? "skipped_files_without_ending"
                            : "skipped_files" + files.getKey(),
                        files.getValue())));
  }

  private static TableRow row(String measure, long value) {
    return new TableRow().text(measure).number(value);
  }
}
