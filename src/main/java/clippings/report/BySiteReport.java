package clippings.report;

import clippings.report.table.Column;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who or what is written about where.
 *
 * @param overTime whether by period, too
 */
record BySiteReport(Counted counted, boolean overTime) implements SiteReport {
  @Override
  public String fileName() {
    return counted.label() + (overTime ? "_by_site_period.csv" : "_by_site.csv");
  }

  @Override
  public List<Column> columns() {
    Column site = Column.name("site");
    return overTime
        ? Figure.columns(counted.figures(true), site, Column.day("period"), counted.column())
        : Figure.columns(counted.figures(false), site, counted.column());
  }

  @Override
  public Stream<TableRow> rows(Subject subject, Study study) {
    Scope scope = subject.scope();
    List<String> names = counted.names(study);
    return counted
        .in(subject.tally())
        .mapToObj(
            one ->
                Figure.write(
                    counted.figures(overTime), subject.row().text(names.get(one)), scope, one));
  }
}
