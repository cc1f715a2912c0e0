package clippings.report.workbook;

import clippings.report.table.CellText;
import clippings.report.table.Column;
import clippings.report.table.StagedReports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/**
 * A report over time with a row a period and a column a name, as charts and other programs like it:
 * in how many articles of the period the name is mentioned. Articles, not mentions, since one long
 * article about somebody is one article; and how many articles there are stands beside, since a
 * count says nothing without what it is of.
 *
 * @param report a full grid, without ending
 * @param names whom or what it counts, in its order
 */
public record WideSheet(String report, List<String> names) implements ReportWorkbook.Sheet {
  private static final List<String> BEFORE = List.of("period", "period_articles");

  @Override
  public void write(StagedReports reports, Workbook workbook) throws IOException {
    int shown = Math.min(names.size(), ReportSheet.MOST_COLUMNS - BEFORE.size());
    List<Column> columns =
        new ArrayList<>(List.of(Column.day("period"), Column.count("period_articles")));
    names.stream().limit(shown).map(CellText::onOneLine).map(Column::count).forEach(columns::add);
    List<Object> cells = new ArrayList<>();
    int[] name = {0};
    try (ReportSheet sheet = new ReportSheet(workbook, report + "_wide", columns, BEFORE.size())) {
      reports.forEach(
          report + ".csv",
          row -> {
            if (name[0] == 0) {
              BEFORE.forEach(column -> cells.add(row.value(column)));
            }
            if (name[0] < shown) {
              cells.add(row.value("articles"));
            }
            name[0] = (name[0] + 1) % names.size();
            if (name[0] == 0) {
              sheet.row(cells);
              cells.clear();
            }
          });
      if (shown < names.size()) {
        sheet.note(
            String.format(
                Locale.ROOT,
                "Left out: the last %,d names. A sheet holds %,d columns. Read %s.csv.",
                names.size() - shown,
                ReportSheet.MOST_COLUMNS,
                report));
      }
    }
  }
}
