package clippings.report;

import clippings.report.ledger.Entry;
import clippings.study.Study;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Adds up what the articles of a site have, and hands it on when a period or the site is done. */
final class SiteSums {
  private final Sink sink;
  private final Tally period;
  private final Tally undated;
  private final Tally site;
  private byte @Nullable [] last;

  /** Takes what is added up. */
  interface Sink {
    /** Takes a dated period of a site; the tally is used again afterwards. */
    void period(SiteReport.Subject subject) throws IOException;

    /** Takes a site, after its periods; the tallies are used again afterwards. */
    void site(SiteReport.Subject subject) throws IOException;
  }

  SiteSums(Study study, Sink sink) {
    int entities = Math.max(study.cast().size(), study.themes().size());
    this.sink = sink;
    this.period = new Tally(entities);
    this.undated = new Tally(entities);
    this.site = new Tally(entities);
  }

  /** Adds an entry; those of one site, and of one period of it, come one after the other. */
  void add(Entry entry) throws IOException {
    byte[] before = last;
    if (before != null && !Arrays.equals(before, entry.key())) {
      endPeriod(before);
      if (!SiteEntry.isSameSite(before, entry.key())) {
        endSite(before);
      }
    }
    last = entry.key();
    SiteEntry.add(entry.value(), period);
  }

  /** Hands on the last site; nothing can be added any more. */
  void finish() throws IOException {
    byte[] before = last;
    if (before != null) {
      endPeriod(before);
      endSite(before);
    }
  }

  private void endPeriod(byte[] key) throws IOException {
    LocalDate start = SiteEntry.period(key);
    if (start.equals(Totals.UNDATED)) {
      undated.add(period);
    } else {
      sink.period(new SiteReport.Subject(SiteEntry.site(key), start, period, undated));
    }
    site.add(period);
    period.clear();
  }

  private void endSite(byte[] key) throws IOException {
    sink.site(new SiteReport.Subject(SiteEntry.site(key), Totals.UNDATED, site, undated));
    site.clear();
    undated.clear();
  }
}
