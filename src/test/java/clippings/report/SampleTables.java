package clippings.report;

import clippings.report.ledger.Ledger;
import clippings.report.page.EvidenceSample;
import clippings.report.table.CellType;
import clippings.report.table.Column;
import clippings.report.table.StagedReports;
import clippings.report.table.TableFile;
import clippings.report.table.TableFolder;
import clippings.report.table.TableRow;
import clippings.report.table.WrittenFile;
import clippings.study.Study;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV reports as a run has them while it writes: typed rows, and sentences for the page. */
public final class SampleTables {
  /** Columns of the same name are of the same type. */
  private static final Map<String, Column> COLUMNS =
      Stream.of(
              Reports.ALL.stream().flatMap(report -> report.columns().stream()),
              SiteReports.ALL.stream().flatMap(report -> report.columns().stream()),
              Arrays.stream(Ledger.values()).flatMap(ledger -> ledger.columns().stream()))
          .flatMap(columns -> columns)
          .collect(Collectors.toMap(Column::name, column -> column, (one, same) -> one));

  private final Study study;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> sites = new HashMap<>();

  private SampleTables(Study study) {
    this.study = study;
  }

  /** The CSV files of a folder. */
  public static StagedReports of(Study study, Path folder, Path staging) throws IOException {
    SampleTables tables = new SampleTables(study);
    List<WrittenFile> written = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(csv -> csv.toString().endsWith(".csv")).sorted().toList()) {
        written.add(tables.write(file, new TableFolder(staging.toString(), false)));
      }
    }
    return new StagedReports(new TableFolder(staging.toString(), false).folder(), written);
  }

  private WrittenFile write(Path file, TableFolder staging) throws IOException {
    String name = file.getFileName().toString();
    String csv = Files.readString(file).replace("\uFEFF", "");
    try (CSVParser parser =
        CSVParser.parse(
            csv, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<Column> columns = parser.getHeaderNames().stream().map(COLUMNS::get).toList();
      EvidenceSample sample = new EvidenceSample();
      try (TableFile table = staging.create(name, columns, Integer.MAX_VALUE)) {
        for (CSVRecord row : parser) {
          table.add(row(row, columns));
          if (name.startsWith("articles")) {
            titles.put(row.get("article_id"), row.get("title"));
            sites.put(row.get("article_id"), row.get("site"));
          } else if (name.startsWith("mentions") && row.get("status").equals("counted")) {
            offer(row, sample);
          }
        }
        try (OutputStream out = table.beside(EvidenceSample.ENDING)) {
          sample.save(out);
        }
        return table.finish();
      }
    }
  }

  private static TableRow row(CSVRecord record, List<Column> columns) {
    TableRow row = new TableRow();
    for (int i = 0; i < columns.size(); i++) {
      String cell = record.get(i);
      CellType type = columns.get(i).type();
      if (cell.isEmpty()) {
        row.blank();
      } else if (type == CellType.COUNT || (type == CellType.ANY && cell.matches("\\d+"))) {
        row.number(Long.parseLong(cell));
      } else if (type == CellType.DAY || (type == CellType.ANY && cell.matches("\\d+-\\d+-\\d+"))) {
        row.day(LocalDate.parse(cell));
      } else if (type == CellType.SHARE || type == CellType.DECIMAL) {
        row.decimal(new BigDecimal(cell).doubleValue());
      } else {
        row.text(cell);
      }
    }
    return row;
  }

  private void offer(CSVRecord row, EvidenceSample sample) {
    List<String> names = new ArrayList<>();
    study.cast().forEach(member -> names.add("cast" + member.name()));
    study.themes().forEach(theme -> names.add("theme" + theme.name()));
    int name = names.indexOf(row.get("kind") + row.get("name"));
    String date = row.get("date");
    if (name >= 0) {
      sample.add(
          new EvidenceSample.Evidence(
              name,
              row.get("article_id"),
              date,
              date.isEmpty() ? "" : study.period().start(LocalDate.parse(date)).toString(),
              titles.getOrDefault(row.get("article_id"), ""),
              row.get("source"),
              row.get("url"),
              sites.getOrDefault(row.get("article_id"), ""),
              row.get("matched_text"),
              row.get("sentence")));
    }
  }
}
