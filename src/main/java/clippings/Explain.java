package clippings;

import clippings.article.LineLabel;
import clippings.article.RawArticle;
import clippings.article.Reason;
import clippings.article.Rejection;
import clippings.clean.Cleaner;
import clippings.clean.ExplainedLine;
import clippings.clean.LineCounter;
import clippings.clean.LineSightings;
import clippings.clean.RecurringLines;
import clippings.corpus.Corpus;
import clippings.corpus.RecordSink;
import clippings.study.Study;
import clippings.text.Visible;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What {@code explain} says: of every line of some records what became of it, and why. */
final class Explain implements RecordSink {
  private static final int MOST_RECORDS = 20;
  private static final int MOST_CHARS = 100;

  private final PrintStream out;
  private final Cleaner cleaner;
  private int records;

  private Explain(PrintStream out, Cleaner cleaner) {
    this.out = out;
    this.cleaner = cleaner;
  }

  /**
   * Prints the lines of the first records of a corpus. Lines that recur on a site are known from
   * the files that are read here, which may be a part of the study's.
   */
  static void print(Study study, Corpus corpus, PrintStream out) {
    Explain explain = new Explain(out, new Cleaner(study, recurring(study, corpus)));
    for (int file = 0; file < corpus.files() && explain.records < MOST_RECORDS; file++) {
      corpus.read(file, study, explain);
    }
    if (explain.records >= MOST_RECORDS) {
      out.println("… only " + MOST_RECORDS + " records are shown; name one with --input=FILE");
    }
  }

  private static RecurringLines recurring(Study study, Corpus corpus) {
    LineCounter counter = new LineCounter(study);
    LineSightings sightings = new LineSightings();
    RecordSink sink =
        new RecordSink() {
          @Override
          public void article(RawArticle article) {
            counter.count(article, sightings);
          }

          @Override
          public void rejection(Rejection rejection) {}
        };
    for (int file = 0; file < corpus.files(); file++) {
      corpus.read(file, study, sink);
    }
    return RecurringLines.of(List.of(sightings.recurring()));
  }

  @Override
  public void article(RawArticle article) {
    if (records++ >= MOST_RECORDS) {
      return;
    }
    out.println(Visible.of(article.source()));
    cleaner.explain(article).forEach(this::print);
    out.println();
  }

  @Override
  public void rejection(Rejection rejection) {
    out.println(Visible.of(rejection.source() + " rejected: " + rejection.reason()));
    out.println();
  }

  private void print(ExplainedLine line) {
    String label = line.label().name().toLowerCase(Locale.ROOT);
    boolean dropped = line.label() == LineLabel.FURNITURE && line.reason() != Reason.NONE;
    String what = dropped ? line.reason().label() : label;
    String text = line.text();
    String shown = text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) + "…" : text;
    out.printf(
        Locale.ROOT,
        "%5d %s %-22s %s%n",
        line.number(),
        dropped ? "-" : "+",
        what,
        Visible.of(shown));
    if (!line.signals().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "        %s by %.1f: %s%n",
          label,
          line.margin(),
          String.join("; ", line.signals()));
    }
  }
}
