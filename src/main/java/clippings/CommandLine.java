package clippings;

import clippings.corpus.Corpus;
import clippings.report.ReportSettings;
import clippings.text.NearWord;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Turns the words of the command line into options, or into one line that says what is wrong. */
final class CommandLine {
  /** The command line is wrong; the message is for the person who typed it. */
  static final class UsageException extends Exception {
    UsageException(String message) {
      super(message);
    }
  }

  static final String HELP =
      """
      Clippings: who and what does the press write about, over time?

      Reads a corpus of press articles, drops what is not the article, counts each text once, and
      writes CSV reports. One pipeline file says all about a study. Without any option the sample
      study runs: pipelines/stranger-things.yaml on data/stranger-things/.

        check                 before the options: says what would be read, and which names and
                              terms may count what is not meant; nothing runs
        explain               before the options: says of every line of the records what became
                              of it and why; name one file with --input; nothing runs
        compare BEFORE AFTER  before the options: what two folders of reports do not agree on, with
                              the sentences; writes changes.csv into --output (reports/changes)
        init                  before the options: drafts a pipeline file from the names that --input
                              has, for the --title given: pipelines/<title>.yaml, or --output
        --pipeline=FILE       the study: cast, themes, input (pipelines/stranger-things.yaml)
        --input=GLOB          what to read instead of the pipeline file's input: a file, a folder or
                              a glob such as data/x/**; several with commas
        --title=TITLE         of init: what the study is about
        --output=DIR          where the reports go (reports/<name of the pipeline file>)
        --period=PERIOD       day, week, month, quarter or year, instead of the pipeline file's
        --from=DAY --to=DAY   leave out records of a day before, after, or unknown: 2024-07-15
        --site=HOST           leave out records of other sites; several with commas
        --evidence=false      leave out mentions.csv and removed.csv
        --cleanedText=true    write cleaned.jsonl too: the cleaned corpus for other tools
        --page=false          leave out report.html, the reports as one page with charts
        --workbook=false      leave out reports.xlsx, the reports as sheets of one workbook
        --workbookRows=N      leave large reports of more than N rows out of reports.xlsx (100000)
        --ledgerParts=N       split each of the large reports into N files (1)
        --csvBom=false        no byte-order mark at the start of the CSV files
        --maxRejected=N       more than N rejected records fail the job; nothing is published
        --maxRecordBytes=N    a record with more bytes, unpacked, is rejected (67108864, or a
                              32nd of the heap by the number of processors if that is less)
        --runner=RUNNER       DirectRunner (default) or FlinkRunner; every other option of Apache
                              Beam and its runners works too
        --verbose             on a failure, say where in the program it came from
        --version             the version of this program, and of what it runs on
        --help                this text

      --option VALUE is the same as --option=VALUE.

      Exit code: 0 done; 1 the job failed; 2 the command or the pipeline file is wrong, or nothing
      matched the input.""";

  private static final String CHECK = "check";
  private static final String EXPLAIN = "explain";
  private static final String COMPARE = "compare";
  private static final String INIT = "init";
  private static final Set<String> COMMANDS = Set.of(CHECK, EXPLAIN, INIT);

  private CommandLine() {}

  /**
   * The options that {@code args} say.
   *
   * <p>Example: {@code parse("--pipeline=pipelines/x.yaml", "--period=week")}.
   *
   * @throws UsageException naming the word that is wrong and what to write instead
   */
  static ClippingsOptions parse(String... args) throws UsageException {
    // One by one, so that the word that is wrong can be named; with the runner, since the one that
    // Beam takes otherwise is not there on a cluster.
    List<String> runner =
        Arrays.stream(args).filter(arg -> arg.startsWith("--runner=")).limit(1).toList();
    for (String word : runner) {
      read(word, word);
    }
    for (String arg : args) {
      read(arg, Stream.concat(runner.stream(), Stream.of(arg)).distinct().toArray(String[]::new));
    }
    List<String> all = new ArrayList<>(List.of(args));
    // Clusters list jobs by it: Beam would take the name of this class.
    all.addAll(RunnerDefaults.unlessGiven(args, "--appName=clippings"));
    all.addAll(RunnerDefaults.of(args));
    ClippingsOptions options = read(String.join(" ", args), all.toArray(String[]::new));
    if (options.getLedgerParts() < 1
        || options.getLedgerParts() > ReportSettings.MAX_LEDGER_PARTS) {
      throw new UsageException(
          "--ledgerParts: give a number from 1 to " + ReportSettings.MAX_LEDGER_PARTS);
    }
    if (options.getMaxRejected() < 0) {
      throw new UsageException("--maxRejected: give 0 or a larger number");
    }
    if (options.getWorkbookRows() < 1) {
      throw new UsageException(
          "--workbookRows: give 1 or a larger number; --workbook=false writes no workbook");
    }
    Integer mostBytes = options.getMaxRecordBytes();
    if (mostBytes != null && (mostBytes < 1 || mostBytes > Corpus.MAX_RECORD_LIMIT)) {
      throw new UsageException(
          "--maxRecordBytes: give a number from 1 to " + Corpus.MAX_RECORD_LIMIT);
    }
    return options;
  }

  /** Whether {@code args} ask to check a study and not to run it. */
  static boolean isCheck(String... args) {
    return List.of(args).contains(CHECK);
  }

  /** Whether {@code args} ask why lines are dropped. */
  static boolean isExplain(String... args) {
    return List.of(args).contains(EXPLAIN);
  }

  /** Whether {@code args} ask for the draft of a pipeline file. */
  static boolean isInit(String... args) {
    return List.of(args).contains(INIT);
  }

  /** Whether {@code args} ask what two folders of reports do not agree on. */
  static boolean isCompare(String... args) {
    return args.length > 0 && args[0].equals(COMPARE);
  }

  /**
   * The two folders to compare.
   *
   * @throws UsageException if there are more or less than two
   */
  static List<String> folders(String... args) throws UsageException {
    List<String> folders =
        Arrays.stream(args).skip(1).filter(arg -> !arg.startsWith("--")).toList();
    if (folders.size() != 2) {
      throw new UsageException(
          "compare: give two folders, such as compare reports/before reports/after");
    }
    return folders;
  }

  /** The words that are options, of a command that has other words too. */
  static String[] optionsAlone(String... args) {
    return Arrays.stream(args).filter(arg -> arg.startsWith("--")).toArray(String[]::new);
  }

  /** The words that are options. */
  static String[] withoutCommand(String... args) {
    return Arrays.stream(args).filter(arg -> !COMMANDS.contains(arg)).toArray(String[]::new);
  }

  /**
   * The paths and globs of an {@code --input}: split at commas, but not at those of a file that is
   * there under just this name, nor at those in braces.
   */
  static List<String> inputs(String value) {
    if (exists(value)) {
      return List.of(value);
    }
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ',' : value.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && (depth <= 0 || i == value.length())) {
        String part = value.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException notALocalPath) {
      return false;
    }
  }

  private static ClippingsOptions read(String shown, String... args) throws UsageException {
    try {
      return PipelineOptionsFactory.fromArgs(args).withValidation().as(ClippingsOptions.class);
    } catch (IllegalArgumentException e) {
      throw new UsageException(explain(shown, String.valueOf(e.getMessage())));
    }
  }

  private static String explain(String arg, String message) {
    if (!arg.startsWith("--")) {
      return NearWord.of(arg, words())
          .map(near -> arg + ": there is no such command; did you mean " + near + "?")
          .orElse(arg + ": an option starts with --, such as --pipeline=FILE; see --help");
    }
    if (message.contains("missing a property named")) {
      String name = arg.replaceFirst("=.*", "");
      return name
          + ": there is no such option; "
          + NearWord.of(name, options())
              .map(near -> "did you mean " + near + "?")
              .orElse("see --help");
    }
    if (message.startsWith("Unknown 'runner'")) {
      return arg + ": this build has no such runner; for Flink add -Pflink to the mvn command";
    }
    if (message.contains("Cannot deserialize value")) {
      String wanted = message.contains("boolean") ? "true or false" : "a whole number";
      return arg + ": give " + wanted;
    }
    return arg + ": " + message.lines().findFirst().orElse("is wrong");
  }

  /** What could be meant: the commands, then the options. */
  private static List<String> words() {
    return Stream.of(COMMANDS.stream().sorted(), Stream.of(COMPARE), options().stream())
        .flatMap(words -> words)
        .toList();
  }

  private static List<String> options() {
    return Stream.concat(
            OptionWords.names().stream().map(name -> "--" + name), Stream.of("--help", "--version"))
        .toList();
  }
}
