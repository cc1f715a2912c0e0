package clippings.report;

import java.util.List;

/** The small reports. A new one is a class and a line here. */
final class Reports {
  static final List<Report> ALL =
      List.of(
          new CastReport(),
          new ByPeriodReport(Counted.CAST),
          new ThemesReport(),
          new ByPeriodReport(Counted.THEMES),
          new CastPairsReport(),
          new CastThemesReport(),
          new SummaryReport());

  private Reports() {}
}
