package clippings.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was measured, as Markdown tables and as CSV. */
final class Tables {
  private static final double MB = 1e6;
  private static final double GB = 1e9;

  private final List<Cell> cells;
  private final String bound;

  /**
   * Tables of cells.
   *
   * @param bound name of the contender that the others are compared with
   */
  Tables(List<Cell> cells, String bound) {
    this.cells = cells;
    this.bound = bound;
  }

  String markdown() {
    return medians() + "\n" + lines() + "\n" + agreement();
  }

  private String medians() {
    StringBuilder out = new StringBuilder();
    row(
        out,
        "corpus",
        "evidence",
        "",
        "s",
        "rounds, s",
        "CPU s",
        "MB/s",
        "articles/s",
        "MB peak",
        "× bound");
    row(out, "---:", "---", "---", "---:", "---", "---:", "---:", "---:", "---:", "---:");
    for (Cell cell : cells) {
      double bytes = cell.corpus().bytes();
      Optional<Double> median = cell.median();
      row(
          out,
          number("%,.0f MB", bytes / MB),
          evidence(cell),
          cell.contender().name(),
          number("%.1f", median),
          cell.seconds().stream().map(s -> number("%.1f", s)).collect(Collectors.joining(" "))
              + String.join("; ", cell.faults()),
          number("%.1f", cell.medianCpu()),
          number("%.1f", median.map(s -> bytes / MB / s)),
          number("%,.0f", median.map(s -> cell.corpus().records() / s)),
          cell.peakBytes() == 0 ? "" : number("%,.0f", cell.peakBytes() / MB),
          number("%.2f", median.flatMap(s -> bound(cell).flatMap(Cell::median).map(b -> s / b))));
    }
    return out.toString();
  }

  /** Fixed cost and slope of each contender. */
  private String lines() {
    StringBuilder out = new StringBuilder();
    row(out, "evidence", "", "fixed s", "s/GB", "MB/s by slope", "slope × bound");
    row(out, "---", "---", "---:", "---:", "---:", "---:");
    List<String> seen = new ArrayList<>();
    for (Cell cell : cells) {
      if (seen.contains(key(cell))) {
        continue;
      }
      seen.add(key(cell));
      Optional<Line> line = line(cell);
      // Where sizes are too small for the noise, a slope can come out as nothing or less.
      Optional<Line> rising = line.filter(Line::rises);
      Optional<Line> least = bound(cell).flatMap(this::line).filter(Line::rises);
      row(
          out,
          evidence(cell),
          cell.contender().name(),
          number("%.1f", line.map(Line::fixed)),
          number("%.1f", line.map(Line::slope)),
          number("%.1f", rising.map(l -> GB / MB / l.slope())),
          number("%.2f", rising.flatMap(l -> least.map(b -> l.slope() / b.slope()))));
    }
    return out.toString();
  }

  /** Whether all runners wrote the same. */
  private String agreement() {
    StringBuilder out = new StringBuilder();
    for (String load : cells.stream().map(Tables::load).distinct().toList()) {
      List<String> results =
          cells.stream()
              .filter(cell -> load(cell).equals(load))
              .flatMap(cell -> cell.results().stream())
              .distinct()
              .toList();
      out.append("- ").append(load).append(": ");
      out.append(results.size() == 1 ? "all results are the same" : "RESULTS DIFFER").append('\n');
    }
    return out.toString();
  }

  /** Every round, for other tools. */
  String csv() {
    StringBuilder out =
        new StringBuilder(
            "bytes,records,evidence,contender,round,seconds,cpu_seconds,peak_bytes,fault\r\n");
    for (Cell cell : cells) {
      int round = 0;
      for (Outcome outcome : cell.outcomes()) {
        round++;
        out.append(
            String.format(
                Locale.ROOT,
                "%d,%d,%s,\"%s\",%d,%.3f,%.3f,%d,\"%s\"\r\n",
                cell.corpus().bytes(),
                cell.corpus().records(),
                evidence(cell),
                cell.contender().name(),
                round,
                outcome.seconds(),
                outcome.usage().cpuSeconds(),
                outcome.usage().peakBytes(),
                outcome.fault().replace('"', '\'')));
      }
    }
    return out.toString();
  }

  private Optional<Cell> bound(Cell cell) {
    return cells.stream()
        .filter(other -> other.contender().name().equals(bound))
        .filter(other -> other.corpus().equals(cell.corpus()))
        .findFirst();
  }

  private Optional<Line> line(Cell cell) {
    return Line.through(
        cells.stream()
            .filter(other -> key(other).equals(key(cell)))
            .flatMap(
                other ->
                    other.median().stream()
                        .map(s -> new Line.Point(other.corpus().bytes() / GB, s)))
            .toList());
  }

  private static String key(Cell cell) {
    return cell.contender().name() + " " + evidence(cell);
  }

  private static String load(Cell cell) {
    String what =
        cell.contender().writesReports()
            ? "reports, evidence " + evidence(cell)
            : cell.contender().name().replaceFirst(",.*", "");
    return number("%,.0f MB", cell.corpus().bytes() / MB) + ", " + what;
  }

  private static String evidence(Cell cell) {
    return cell.contender().writesReports() ? (cell.evidence() ? "yes" : "no") : "";
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static String number(String format, Optional<Double> value) {
    return value.map(known -> number(format, known)).orElse("");
  }

  private static void row(StringBuilder out, String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
