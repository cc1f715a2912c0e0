package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is written about with which theme. */
final class CastThemesReport implements Report {
  @Override
  public String fileName() {
    return "cast_themes.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.name("cast_member"),
        Column.name("theme"),
        Column.count("articles"),
        Column.count("sentences"),
        Column.decimal("npmi"));
  }

  @Override
  public Stream<TableRow> rows(Totals totals, Study study) {
    return IntStream.range(0, study.cast().size())
        .boxed()
        .flatMap(
            member ->
                IntStream.range(0, study.themes().size())
                    .filter(t -> totals.countPair(Measure.CAST_THEME_ARTICLES, member, t) > 0)
                    .mapToObj(theme -> row(member, theme, totals, study)));
  }

  private static TableRow row(int member, int theme, Totals totals, Study study) {
    long both = totals.countPair(Measure.CAST_THEME_ARTICLES, member, theme);
    return new TableRow()
        .text(study.cast().get(member).name())
        .text(study.themes().get(theme).name())
        .number(both)
        .number(totals.countPair(Measure.CAST_THEME_SENTENCES, member, theme))
        .decimal(
            Npmi.of(
                both,
                totals.sum(Measure.CAST_ARTICLES, member),
                totals.sum(Measure.THEME_ARTICLES, theme),
                totals.sum(Measure.ARTICLES, 0)));
  }
}
