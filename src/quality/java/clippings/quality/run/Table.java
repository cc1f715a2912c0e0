package clippings.quality.run;

import clippings.quality.score.Miss;
import java.math.BigDecimal;
import java.util.Locale;

/** Rows as text. */
final class Table {
  private Table() {}

  /** The heading of all rows. */
  static String heading() {
    return "%-12s %-28s %7s %7s %6s%n".formatted("folder", "measure", "figure", "floor", "texts");
  }

  /** A row; one that is below its floor says so. */
  static String line(Row row, Floors floors) {
    return String.format(
        Locale.ROOT,
        "%-12s %-28s %7.4f %7s %6d  %s%s%n",
        row.folder(),
        row.name(),
        row.score().figure(),
        floors.of(row.folder(), row.name()).map(BigDecimal::toPlainString).orElse("-"),
        row.score().texts(),
        row.score().detail(),
        floors.isBelow(row) ? "  BELOW" : "");
  }

  /** The worst texts of a row. */
  static String worst(Row row, int most) {
    StringBuilder out = new StringBuilder();
    row.score().misses().stream()
        .sorted(Miss.WORST_FIRST)
        .limit(most)
        .forEach(miss -> out.append("  %s  %s%n".formatted(miss.source(), miss.what())));
    return out.length() == 0 ? "" : "%n%s: %s, worst%n%s".formatted(row.folder(), row.name(), out);
  }
}
