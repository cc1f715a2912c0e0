package clippings.report;

import java.util.List;

/** The small reports. A new one is a class and a line here. */
final class Reports {
  static final List<Report> ALL =
      List.of(
          new TotalReport(Counted.CAST),
          new ByPeriodReport(Counted.CAST),
          new TotalReport(Counted.THEMES),
          new ByPeriodReport(Counted.THEMES),
          new CastPairsReport(),
          new CastThemesReport(),
          new SummaryReport());

  private Reports() {}
}
