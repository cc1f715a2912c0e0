package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** Where the articles come from, over time. */
final class SitesByPeriodReport implements SiteReport {
  @Override
  public String fileName() {
    return "sites_by_period.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.name("site"),
        Column.day("period"),
        Column.count("articles"),
        Column.count("words"),
        Column.count("cast_mentions"),
        Column.count("theme_mentions"));
  }

  @Override
  public Stream<TableRow> rows(Subject subject, Study study) {
    Tally tally = subject.tally();
    return Stream.of(
        subject
            .row()
            .number(tally.of(Measure.ARTICLES, 0))
            .number(tally.of(Measure.WORDS, 0))
            .number(tally.castMentions())
            .number(tally.themeMentions()));
  }
}
