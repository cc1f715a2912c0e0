package clippings;

import clippings.CommandLine.UsageException;
import clippings.corpus.Corpus;
import clippings.corpus.NothingMatchedException;
import clippings.files.FolderInUseException;
import clippings.files.Program;
import clippings.mention.OrdinaryWords;
import clippings.report.ReportSettings;
import clippings.report.compare.Comparison;
import clippings.report.compare.NoReportsException;
import clippings.report.publication.PublicationException;
import clippings.report.publication.ReservedOutput;
import clippings.study.CheckedStudy;
import clippings.study.Period;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import clippings.text.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.apache.beam.sdk.io.FileSystems;

/** The command: options in, exit code out. */
public final class Main {
  static final int DONE = 0;
  static final int FAILED = 1;
  private static final int USAGE = 2;

  /** The input is larger than {@link #QUICK_UP_TO} says; nothing was done. */
  private static final int TOO_LARGE = 75;

  /**
   * A system property, in bytes, by which the launchers ask first without Java's optimizing
   * compiler: of a small corpus that would take as long as all the rest.
   */
  private static final String QUICK_UP_TO = "clippings.quickUpTo";

  private Main() {}

  /**
   * Runs a study and ends the Java machine with 0 (done), 1 (the job failed) or 2 (the command or
   * the pipeline file is wrong, or nothing matched the input).
   *
   * <p>Example: {@code main("--pipeline=pipelines/stranger-things.yaml", "--period=week")}.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int exit = run(out, err, args);
    if (exit != DONE) {
      System.exit(exit);
    }
  }

  /** Does what {@link #main} does, but returns the exit code and prints where it is told. */
  static int run(PrintStream out, PrintStream err, String... args) {
    if (Arrays.asList(args).contains("--help") || Arrays.asList(args).contains("-h")) {
      out.println(CommandLine.HELP);
      return DONE;
    }
    if (Arrays.asList(args).contains("--version")) {
      out.println(Program.description());
      return DONE;
    }
    quietTheEngine();
    try {
      String[] words = OptionWords.joined(args);
      return CommandLine.isCompare(words) ? compare(out, words) : command(out, err, words);
    } catch (UsageException
        | StudyException
        | NothingMatchedException
        | PublicationException
        | FolderInUseException
        | InvalidPathException e) {
      err.println(Visible.lines(String.valueOf(e.getMessage())));
      return USAGE;
    } catch (UncheckedIOException e) {
      err.println(Visible.lines("The input cannot be listed: " + Failure.of(e).message()));
      return USAGE;
    } catch (IOException e) {
      err.println(Visible.lines("The output folder cannot be used: " + Failure.of(e).message()));
      return USAGE;
    } catch (RuntimeException | Error e) {
      if (Arrays.asList(args).contains("--verbose")) {
        e.printStackTrace(err);
      }
      err.println(Visible.lines("Clippings failed: " + Failure.of(e).message()));
      return FAILED;
    }
  }

  private static int command(PrintStream out, PrintStream err, String... args)
      throws StudyException, UsageException, IOException {
    ClippingsOptions options = CommandLine.parse(CommandLine.withoutCommand(args));
    FileSystems.setDefaultPipelineOptions(options);
    if (CommandLine.isInit(args)) {
      return new Init(out, err).run(options);
    }
    if (CommandLine.isExplain(args)) {
      return explain(options, out);
    }
    return CommandLine.isCheck(args) ? check(options, out, err) : run(options, out, err);
  }

  /** Says what a run would read and count, and what in the pipeline file may not be meant. */
  private static int check(ClippingsOptions options, PrintStream out, PrintStream err)
      throws StudyException, UsageException, IOException {
    CheckedStudy checked = StudyReader.check(Path.of(options.getPipeline()), OrdinaryWords::has);
    Study study = withOptions(checked.study(), options);
    Selection.of(options);
    settings(options, study).checkOutput(line -> err.println(Visible.lines(line)));
    Check check = new Check(out);
    check.print(study, checked.warnings());
    Corpus corpus = list(study, options);
    check.print(corpus);
    FirstRecords.print(study, corpus, out);
    return DONE;
  }

  /** Says what two folders of reports do not agree on. */
  private static int compare(PrintStream out, String... args) throws UsageException, IOException {
    List<String> folders = CommandLine.folders(args);
    ClippingsOptions options = CommandLine.parse(CommandLine.optionsAlone(args));
    FileSystems.setDefaultPipelineOptions(options);
    String given = options.getOutput();
    String output = given == null ? "reports/changes" : given;
    try {
      Comparison.Result result =
          Comparison.of(folders.get(0), folders.get(1)).write(output, options.getCsvBom());
      out.printf(Locale.ROOT, "  %-30s%10d%n", "added", result.added());
      out.printf(Locale.ROOT, "  %-30s%10d%n", "gone", result.gone());
      out.printf(Locale.ROOT, "  %-30s%10d%n", "counted otherwise", result.changed());
    } catch (NoReportsException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    out.println("Changes: " + output + "/" + Comparison.FILE_NAME);
    return DONE;
  }

  /** Says of every line of the records what became of it. */
  private static int explain(ClippingsOptions options, PrintStream out)
      throws StudyException, UsageException {
    Study study = withOptions(StudyReader.read(Path.of(options.getPipeline())), options);
    Corpus corpus = list(study, options);
    Explain.print(study, corpus, out);
    return DONE;
  }

  private static int run(ClippingsOptions options, PrintStream out, PrintStream err)
      throws StudyException, UsageException, IOException {
    Study study = withOptions(StudyReader.read(Path.of(options.getPipeline())), options);
    ReportSettings settings = settings(options, study);
    Selection selection = Selection.of(options);
    TemporaryFolder.check();
    try (StopSignal signal = new StopSignal(err);
        ReservedOutput output =
            signal.reserve(() -> settings.reserve(line -> err.println(Visible.lines(line))))) {
      Corpus corpus = list(study, options);
      if (corpus.bytes() > Long.getLong(QUICK_UP_TO, Long.MAX_VALUE)) {
        return TOO_LARGE;
      }
      if (corpus.bytes() < OptimizingCompiler.PAYS_FROM) {
        OptimizingCompiler.leaveOut();
      }
      corpus.unmatched().forEach(pattern -> err.println("Nothing matches " + Visible.of(pattern)));
      corpus
          .skipped()
          .forEach((ending, files) -> err.println("Not read, no format: " + ending + " " + files));
      return new StudyRun(settings, corpus, selection, out, err, signal).run(options, output);
    }
  }

  private static Corpus list(Study study, ClippingsOptions options) {
    Corpus corpus = Corpus.list(study, study.input());
    Integer mostBytes = options.getMaxRecordBytes();
    return mostBytes == null ? corpus : corpus.withRecordLimit(mostBytes);
  }

  private static Study withOptions(Study read, ClippingsOptions options) throws UsageException {
    Study study = read;
    String input = options.getInput();
    if (input != null) {
      study = study.withInput(CommandLine.inputs(input));
    }
    String period = options.getPeriod();
    if (period != null) {
      study =
          study.withPeriod(
              Period.parse(period)
                  .orElseThrow(
                      () ->
                          new UsageException(
                              "--period=" + period + ": give day, week, month, quarter or year")));
    }
    return study;
  }

  private static ReportSettings settings(ClippingsOptions options, Study study) {
    String given = options.getOutput();
    String output = given == null ? "reports/" + study.name() : given;
    return new ReportSettings(
        study,
        output,
        // Beside the reports, so that moving them into place is a rename.
        output + "/" + ReservedOutput.STAGING_PREFIX + UUID.randomUUID(),
        options.getCsvBom(),
        options.getLedgerParts(),
        options.getEvidence(),
        options.getCleanedText(),
        options.getPage(),
        options.getWorkbook() ? options.getWorkbookRows() : 0,
        options.getMaxRejected());
  }

  /** The engine is silent unless {@code -Dclippings.log=INFO} asks it to speak. */
  private static void quietTheEngine() {
    try (InputStream settings = Main.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException e) {
      throw new IllegalStateException("logging.properties is part of the program", e);
    }
    java.util.logging.Logger.getLogger("")
        .setLevel(Level.parse(System.getProperty("clippings.log", "OFF")));
  }
}
