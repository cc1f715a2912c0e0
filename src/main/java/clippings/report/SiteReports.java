package clippings.report;

import java.util.List;
import java.util.stream.Stream;

/** The reports by site. A new one is a class and a line here. */
final class SiteReports {
  /** With rows for each site. */
  static final List<SiteReport> OF_SITE =
      List.of(
          new SitesReport(),
          new BySiteReport(Counted.CAST, false),
          new BySiteReport(Counted.THEMES, false));

  /** With rows for each period of each site. */
  static final List<SiteReport> OF_PERIOD =
      List.of(
          new SitesByPeriodReport(),
          new BySiteReport(Counted.CAST, true),
          new BySiteReport(Counted.THEMES, true));

  static final List<SiteReport> ALL = Stream.concat(OF_SITE.stream(), OF_PERIOD.stream()).toList();

  private SiteReports() {}
}
