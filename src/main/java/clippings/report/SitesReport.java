package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/** Where the articles come from: a row a site. */
final class SitesReport implements SiteReport {
  @Override
  public String fileName() {
    return "sites.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.name("site"),
        Column.count("articles"),
        Column.count("words"),
        Column.count("cast_mentions"),
        Column.count("theme_mentions"),
        Column.day("first_date"),
        Column.day("last_date"));
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
            .number(tally.themeMentions())
            .day(tally.firstDay())
            .day(tally.lastDay()));
  }
}
