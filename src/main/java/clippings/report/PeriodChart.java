package clippings.report;

import clippings.study.Study;
import clippings.xlsx.CellType;
import clippings.xlsx.Column;
import clippings.xlsx.LineChart;
import clippings.xlsx.Sheet;
import clippings.xlsx.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A line chart of a report over time: mentions of the most mentioned. A chart wants a column a line
 * where the report has rows, so that its numbers have a sheet of their own.
 */
final class PeriodChart {
  private static final int MOST_LINES = 5;
  private static final int DAY_WIDTH = 12;
  private static final int NAME_WIDTH = 22;

  private final Subject subject;
  private final StagedReports reports;
  private final List<String> lines;
  private final LineChart chart;

  /** The reports that a chart is made of. */
  private record Subject(String title, String name, String column) {
    private static final List<Subject> ALL =
        List.of(
            new Subject("Cast", "cast", "cast_member"), new Subject("Themes", "themes", "theme"));

    private String byPeriod() {
      return name + "_by_period.csv";
    }
  }

  private PeriodChart(Subject subject, StagedReports reports, List<String> lines, LineChart chart) {
    this.subject = subject;
    this.reports = reports;
    this.lines = lines;
    this.chart = chart;
  }

  /**
   * The chart of a report.
   *
   * @param rows of the report: all names in the first period, then all in the second, and so on
   * @return empty if it is no report over time, has less than two periods, or nobody is mentioned
   */
  static Optional<PeriodChart> of(String fileName, long rows, Study study, StagedReports reports)
      throws IOException {
    for (Subject subject : Subject.ALL) {
      if (subject.byPeriod().equals(fileName)) {
        Map<String, Long> mentions = new LinkedHashMap<>();
        reports.forEach(
            subject.name() + ".csv",
            row -> mentions.put(row.get(subject.column()), Long.valueOf(row.get("mentions"))));
        int points = mentions.isEmpty() ? 0 : (int) (rows / mentions.size());
        List<String> lines = most(mentions);
        if (points >= 2 && !lines.isEmpty()) {
          String title = subject.title() + ": mentions by " + study.period().label();
          LineChart chart = new LineChart(title, subject.name() + "_chart", lines.size(), points);
          return Optional.of(new PeriodChart(subject, reports, lines, chart));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> most(Map<String, Long> mentions) {
    return mentions.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_LINES)
        .map(Map.Entry::getKey)
        .toList();
  }

  LineChart chart() {
    return chart;
  }

  /** Writes the sheet that the chart is drawn from. */
  void writeSheet(Workbook workbook) throws IOException {
    Stream<Column> names =
        lines.stream().map(name -> new Column(CellText.plain(name), CellType.COUNT, NAME_WIDTH));
    List<Column> columns =
        Stream.concat(Stream.of(new Column("period", CellType.DAY, DAY_WIDTH)), names).toList();
    try (Sheet sheet = workbook.sheet(chart.sheet(), columns)) {
      Pivot pivot = new Pivot(sheet);
      reports.forEach(subject.byPeriod(), pivot::add);
      pivot.finishRow();
    }
  }

  /** Makes one row of the rows of each period. */
  private final class Pivot {
    private final Sheet sheet;
    private final Map<String, String> mentions = new LinkedHashMap<>();
    private String period = "";

    Pivot(Sheet sheet) {
      this.sheet = sheet;
    }

    void add(CSVRecord row) {
      if (!row.get("period").equals(period)) {
        finishRow();
        period = row.get("period");
      }
      mentions.put(row.get(subject.column()), row.get("mentions"));
    }

    void finishRow() {
      if (!mentions.isEmpty()) {
        List<String> cells = new ArrayList<>(List.of(period));
        lines.forEach(name -> cells.add(mentions.getOrDefault(name, "")));
        sheet.row(cells);
        mentions.clear();
      }
    }
  }
}
