package clippings;

import clippings.report.ReportReader;
import clippings.text.Visible;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run says at its end: what was read, dropped and counted, and where the reports are. */
final class ClosingTable {
  private static final int TOP = 5;

  private ClosingTable() {}

  /**
   * Prints the table for the reports in a folder.
   *
   * @param title of the study
   * @param output folder of the reports, just published
   * @param ownReports how many reports of this program lie in the folders of the input
   */
  static void print(String title, String output, long ownReports, PrintStream out)
      throws IOException {
    ReportReader reports = ReportReader.in(output);
    Map<String, String> summary = reports.summary();
    out.println(Visible.of(title));
    out.println();
    row(out, "records read", summary.get("records_read"));
    row(out, "rejected", summary.get("rejected"));
    reasons(out, summary, "rejected_");
    reasons(out, summary, "passed_over_");
    row(out, "left out", "0".equals(summary.get("left_out")) ? "" : summary.get("left_out"));
    row(out, "exact copies", summary.get("copies_exact"));
    row(out, "near copies", summary.get("copies_near"));
    row(out, "articles counted", summary.get("articles"));
    row(out, "of these undated", summary.get("undated"));
    row(out, "furniture lines dropped", summary.get("lines_removed"));
    row(out, "reports in the input, not read", ownReports == 0 ? "" : String.valueOf(ownReports));
    row(out, "first day", summary.get("first_date"));
    row(out, "last day", summary.get("last_date"));
    top(out, "cast", "cast_member", reports.rows("cast.csv"));
    top(out, "themes", "theme", reports.rows("themes.csv"));
    out.println();
    if (summary.getOrDefault("articles", "0").equals("0")) {
      boolean none = summary.getOrDefault("records_read", "0").equals("0");
      String why =
          none
              ? "the files hold none (see what was passed over, in summary.csv)."
              : "what was read was rejected (see rejected.csv and removed.csv).";
      out.println("No article is left: " + why);
      out.println("check with the same options shows how the first records are read.");
    }
    out.println("Reports: " + output);
  }

  /** The reasons, the most frequent first. */
  private static void reasons(PrintStream out, Map<String, String> summary, String prefix) {
    summary.entrySet().stream()
        .filter(reason -> reason.getKey().startsWith(prefix))
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, String> reason) -> -Long.parseLong(reason.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(TOP)
        .forEach(
            reason -> {
              String name = reason.getKey().substring(prefix.length()).replace('_', ' ');
              String what = prefix.equals("rejected_") ? name : "passed over: " + name;
              row(out, "  " + Visible.of(what), reason.getValue());
            });
  }

  private static void top(
      PrintStream out, String heading, String name, List<Map<String, String>> rows) {
    out.println();
    out.printf(Locale.ROOT, "%-32s%10s%10s%n", heading, "mentions", "articles");
    rows.stream()
        .sorted(
            Comparator.comparingLong(
                    (Map<String, String> row) -> Long.parseLong(row.getOrDefault("mentions", "0")))
                .reversed())
        .limit(TOP)
        .forEach(
            row ->
                out.printf(
                    Locale.ROOT,
                    "  %-30s%10s%10s%n",
                    Visible.of(row.getOrDefault(name, "")),
                    row.get("mentions"),
                    row.get("articles")));
  }

  private static void row(
      PrintStream out, String what, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.printf(Locale.ROOT, "  %-30s%10s%n", what, value);
    }
  }
}
