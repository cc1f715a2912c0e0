package clippings.quality.run;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Figures below which no change may go. They only ever rise. */
final class Floors {
  private static final int DECIMALS = 3;
  private static final String[] HEADER = {"folder", "measure", "floor"};
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setHeader(HEADER).get();

  private final Map<String, Map<String, BigDecimal>> floors;

  private Floors(Map<String, Map<String, BigDecimal>> floors) {
    this.floors = floors;
  }

  /** Reads {@code folder,measure,floor}; there are none if there is no such file. */
  static Floors read(Path file) throws IOException {
    Map<String, Map<String, BigDecimal>> floors = new TreeMap<>();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
          CSVParser parser = CSVParser.parse(in, CSV.builder().setSkipHeaderRecord(true).get())) {
        for (CSVRecord row : parser) {
          floors
              .computeIfAbsent(row.get("folder"), folder -> new TreeMap<>())
              .put(row.get("measure"), new BigDecimal(row.get("floor")));
        }
      }
    }
    return new Floors(floors);
  }

  /** The floor of a measure. */
  Optional<BigDecimal> of(String folder, String measure) {
    return Optional.ofNullable(floors.getOrDefault(folder, Map.of()).get(measure));
  }

  /** Whether a row is below its floor. */
  boolean isBelow(Row row) {
    return of(row.folder(), row.name())
        .filter(floor -> BigDecimal.valueOf(row.score().figure()).compareTo(floor) < 0)
        .isPresent();
  }

  /** Measures of these folders that have a floor and are no longer measured. */
  List<String> missing(Set<String> folders, List<Row> rows) {
    Set<String> measured =
        rows.stream().map(row -> row.folder() + ": " + row.name()).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (String folder : folders) {
      for (String measure : floors.getOrDefault(folder, Map.of()).keySet()) {
        String name = folder + ": " + measure;
        if (!measured.contains(name)) {
          missing.add(name);
        }
      }
    }
    return missing;
  }

  /** The same with the figures of rows, rounded down, where these are higher. */
  Floors raisedBy(List<Row> rows) {
    Map<String, Map<String, BigDecimal>> raised = new TreeMap<>();
    floors.forEach((folder, measures) -> raised.put(folder, new TreeMap<>(measures)));
    for (Row row : rows) {
      BigDecimal figure =
          BigDecimal.valueOf(row.score().figure()).setScale(DECIMALS, RoundingMode.DOWN);
      raised
          .computeIfAbsent(row.folder(), folder -> new TreeMap<>())
          .merge(row.name(), figure, BigDecimal::max);
    }
    return new Floors(raised);
  }

  /** Writes what {@link #read} reads, in order. */
  void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, CSV)) {
      for (Map.Entry<String, Map<String, BigDecimal>> folder : floors.entrySet()) {
        for (Map.Entry<String, BigDecimal> measure : folder.getValue().entrySet()) {
          printer.printRecord(
              folder.getKey(), measure.getKey(), measure.getValue().toPlainString());
        }
      }
    }
  }
}
