package clippings;

import clippings.CommandLine.UsageException;
import clippings.corpus.Corpus;
import clippings.files.Folder;
import clippings.mention.OrdinaryWords;
import clippings.report.ReportReader;
import clippings.report.ReportSettings;
import clippings.report.publication.ReservedOutput;
import clippings.study.CheckedStudy;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import clippings.text.Folding;
import clippings.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Drafts a pipeline file from a corpus: runs a study of nobody into a folder of its own, of which
 * {@code unlisted.csv} has the names, and writes them as a {@link Draft}.
 */
final class Init {
  /** Of a larger input a part is read: it has the names that matter. */
  private static final long MOST_BYTES = 500_000_000;

  private final PrintStream out;
  private final PrintStream err;

  Init(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Reads the input and writes the file.
   *
   * @return the exit code
   * @throws UsageException if there is no input or title, or the file is there already
   */
  int run(ClippingsOptions options) throws UsageException, StudyException, IOException {
    String input = options.getInput();
    String title = options.getTitle();
    if (input == null || title == null || title.isBlank()) {
      throw new UsageException(
          "init: say what to read and what it is about, such as"
              + " init --input=data/my-show/** --title=\"My show\"");
    }
    Path file = file(options, title);
    if (Files.exists(file)) {
      throw new UsageException(
          "init: " + file + " is there already; move it away, or name another by --output=FILE");
    }
    List<String> inputs = CommandLine.inputs(input);
    Path folder = Files.createTempDirectory("clippings-init");
    try {
      Study nobodys = study(title, inputs);
      Corpus all = Corpus.list(nobodys, inputs);
      Corpus corpus = all.part(MOST_BYTES);
      Map<String, List<String>> fields = GuessedFields.of(nobodys, corpus);
      ReportSettings settings = settings(nobodys.withFields(fields), folder);
      try (StopSignal signal = new StopSignal(err);
          ReservedOutput output =
              signal.reserve(() -> settings.reserve(line -> err.println(line)))) {
        PrintStream nobody =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int exit =
            new StudyRun(settings, corpus, Selection.of(options), nobody, err, signal)
                .run(options, output);
        return exit == Main.DONE
            ? write(file, settings.study(), part(corpus, all), ReportReader.in(folder.toString()))
            : exit;
      }
    } finally {
      Folder.at(folder.toString()).delete();
    }
  }

  /** What was read, if it is not all. */
  private static String part(Corpus part, Corpus all) {
    return part.files() == all.files()
        ? ""
        : " of " + part.files() + " files, a part of " + all.files();
  }

  private int write(Path file, Study study, String part, ReportReader reports)
      throws IOException, StudyException {
    Map<String, String> summary = reports.summary();
    Draft draft = new Draft(reports.rows("unlisted.csv"));
    if (draft.persons().isEmpty() && draft.themes().isEmpty()) {
      err.println(
          "No name stands in two of "
              + summary.get("articles")
              + " articles: nothing to draft. Records rejected: "
              + summary.get("rejected"));
      return Main.FAILED;
    }
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(
        file,
        draft.text(study, summary.getOrDefault("records_read", "0") + " records" + part),
        StandardOpenOption.CREATE_NEW);
    CheckedStudy checked = StudyReader.check(file, OrdinaryWords::has);
    for (String measure : List.of("records_read", "articles", "rejected")) {
      line(measure.replace('_', ' '), summary.getOrDefault(measure, "0"));
    }
    if (!part.isEmpty()) {
      out.println("  These are the records" + part + ": the input is large.");
    }
    line("guessed names of fields", study.fields().size());
    line("persons in the draft", draft.persons().size());
    line("themes in the draft", draft.themes().size());
    line("warnings of check", checked.warnings().size());
    out.println();
    out.println("Drafted: " + Visible.of(file.toString()));
    out.println(
        "Read it, and ask what a run would do: check --pipeline=" + Visible.of(file.toString()));
    return Main.DONE;
  }

  private void line(String what, Object figure) {
    out.printf(Locale.ROOT, "  %-30s%10s%n", what, figure);
  }

  private static Path file(ClippingsOptions options, String title) {
    String given = options.getOutput();
    return Path.of(given == null ? "pipelines/" + fileName(title) + ".yaml" : given);
  }

  /** The letters and digits of a title, in small letters, with hyphens between words. */
  private static String fileName(String title) {
    String words =
        Folding.fold(title)
            .toString()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\d]+", "-")
            .replaceAll("^-|-$", "");
    return words.isEmpty() ? "study" : words;
  }

  private static Study study(String title, List<String> input) {
    return Study.ofNobody(fileName(title), title).withInput(input);
  }

  private static ReportSettings settings(Study study, Path folder) {
    String staging = folder + "/" + ReservedOutput.STAGING_PREFIX + "init";
    return new ReportSettings(
        study, folder.toString(), staging, false, 1, false, false, false, 0, Integer.MAX_VALUE);
  }
}
