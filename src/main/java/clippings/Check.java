package clippings;

import clippings.corpus.Corpus;
import clippings.corpus.FileCount;
import clippings.study.Fault;
import clippings.study.Group;
import clippings.study.Study;
import clippings.text.Visible;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** What {@code check} says: a study, what its file may not mean, and the files it would read. */
final class Check {
  /** Sites and warnings beyond that are only counted. */
  private static final int MOST_SITES = 20;

  private static final int MOST_WARNINGS = 200;

  private final PrintStream out;

  Check(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints what a pipeline file holds.
   *
   * @param study without faults
   * @param warnings in the order to print them
   */
  void print(Study study, List<Fault> warnings) {
    out.println(Visible.of(study.title()));
    out.println();
    row("cast members", study.cast().size());
    row("characters", study.characters().size());
    row("groups", study.groups().size());
    row("themes", study.themes().size());
    row("forms of names", forms(study));
    row("terms", study.themes().stream().mapToLong(theme -> theme.terms().size()).sum());
    out.println();
    warnings.stream().limit(MOST_WARNINGS).forEach(this::print);
    if (warnings.size() > MOST_WARNINGS) {
      out.println("… and " + (warnings.size() - MOST_WARNINGS) + " more warnings");
    }
    out.println(
        warnings.isEmpty()
            ? "Nothing to warn of in the pipeline file."
            : "Warnings: " + warnings.size() + ". A run does not mind them.");
  }

  /** Prints which files would be read, and which not. */
  void print(Corpus corpus) {
    table("files by format", corpus.byFormat(), Integer.MAX_VALUE);
    table("files by site, as folders tell", corpus.bySite(), MOST_SITES);
    out.println();
    row("all", new FileCount(corpus.files(), corpus.bytes()));
    corpus.unmatched().forEach(pattern -> out.println("Nothing matches " + Visible.of(pattern)));
    corpus
        .skipped()
        .forEach(
            (ending, files) ->
                out.println(
                    "Not read, since no format takes them: %d %s"
                        .formatted(files, ending.isEmpty() ? "without ending" : ending)));
  }

  private static long forms(Study study) {
    long ofCast =
        study.cast().stream().mapToLong(m -> 1L + m.aliases().size() + m.shortForms().size()).sum();
    long ofCharacters =
        study.characters().stream()
            .mapToLong(
                character ->
                    character.aliases().size()
                        + character.common().size()
                        + (character.common().contains(character.name()) ? 0 : 1))
            .sum();
    return ofCast + ofCharacters + study.groups().stream().mapToLong(Check::forms).sum();
  }

  private static long forms(Group group) {
    return 1L + group.aliases().size();
  }

  private void print(Fault warning) {
    out.println(
        Visible.of(
            "%s:%d:%d: warning: %s"
                .formatted(warning.file(), warning.line(), warning.column(), warning.message())));
  }

  /** The largest first. */
  private void table(String heading, SortedMap<String, FileCount> counts, int most) {
    out.println();
    out.printf(Locale.ROOT, "%-40s%12s%16s%n", heading, "files", "bytes");
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, FileCount>comparingByValue(
                    Comparator.comparingLong(FileCount::bytes))
                .reversed())
        .limit(most)
        .forEach(count -> row(count.getKey(), count.getValue()));
    if (counts.size() > most) {
      out.println("  … and " + (counts.size() - most) + " more");
    }
  }

  private void row(String name, FileCount count) {
    String shown = name.isEmpty() ? "(no folder tells it)" : Visible.of(name);
    out.printf(Locale.ROOT, "  %-38s%12d%16d%n", shown, count.files(), count.bytes());
  }

  private void row(String name, long number) {
    out.printf(Locale.ROOT, "  %-38s%12d%n", name, number);
  }
}
