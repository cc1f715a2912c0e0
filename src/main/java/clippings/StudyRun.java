package clippings;

import clippings.corpus.Corpus;
import clippings.corpus.InputWatch;
import clippings.report.ReportSettings;
import clippings.report.publication.PublicationException;
import clippings.report.publication.ReservedOutput;
import clippings.text.Visible;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.beam.sdk.Pipeline;

/** Runs a study in a reserved output folder, and says at the end what came of it. */
final class StudyRun {
  /** Changed files beyond that are only counted. */
  private static final int MOST_CHANGED = 10;

  private final ReportSettings settings;
  private final Corpus corpus;
  private final Selection selection;
  private final PrintStream out;
  private final PrintStream err;
  private final StopSignal signal;

  StudyRun(
      ReportSettings settings,
      Corpus corpus,
      Selection selection,
      PrintStream out,
      PrintStream err,
      StopSignal signal) {
    this.settings = settings;
    this.corpus = corpus;
    this.selection = selection;
    this.out = out;
    this.err = err;
    this.signal = signal;
  }

  /**
   * Runs the job and prints the closing table, or what went wrong.
   *
   * @param output of the settings
   * @return the exit code
   */
  int run(ClippingsOptions options, ReservedOutput output) {
    InputWatch watch = InputWatch.of(corpus);
    try {
      return run(options, output, watch);
    } catch (IOException | RuntimeException | Error e) {
      return failed(options, e);
    }
  }

  private int run(ClippingsOptions options, ReservedOutput output, InputWatch watch)
      throws IOException {
    Pipeline pipeline = Pipeline.create(options);
    ClippingsPipeline.build(pipeline, corpus, selection, settings);
    try (Progress progress = Progress.of(settings.staging(), corpus.bytes(), err)) {
      progress.start();
      pipeline.run().waitUntilFinish();
    } catch (RuntimeException e) {
      if (!isHandedOver(e)) {
        throw e;
      }
      output.handOver();
      out.println("The cluster has the job; it will write the reports: " + settings.output());
      return Main.DONE;
    }
    try {
      ClosingTable.print(settings.study().title(), settings.output(), corpus.ownReports(), out);
    } catch (IOException e) {
      out.println("Reports: " + settings.output());
    }
    warnOfChanges(watch.changed());
    return Main.DONE;
  }

  private void warnOfChanges(List<String> changed) {
    changed.stream()
        .limit(MOST_CHANGED)
        .forEach(file -> err.println("Changed while it was read: " + Visible.of(file)));
    if (changed.size() > MOST_CHANGED) {
      err.println(
          "… and " + (changed.size() - MOST_CHANGED) + " more changed while they were read");
    }
    if (!changed.isEmpty()) {
      err.println(
          "Run again when nobody writes to the input: these reports may be of both states.");
    }
  }

  private int failed(ClippingsOptions options, Throwable thrown) {
    if (signal.isStopped()) {
      return Main.FAILED;
    }
    Failure failure = Failure.of(thrown);
    if (options.getVerbose()) {
      thrown.printStackTrace(err);
    }
    err.println(Visible.lines("The job failed: " + failure.message(settings.output(), corpus)));
    if (!(failure.cause() instanceof PublicationException)) {
      err.println("Nothing was published; what was in " + settings.output() + " is as it was.");
    }
    return Main.FAILED;
  }

  /**
   * Whether the cluster took the job and nobody waits for it ({@code flink run --detached}). Beam
   * asks Flink for the results all the same, and all that Flink answers is this message.
   */
  private static boolean isHandedOver(RuntimeException e) {
    return String.valueOf(Failure.of(e).cause().getMessage())
        .startsWith("Job was submitted in detached mode");
  }
}
