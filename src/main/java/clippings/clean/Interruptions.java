package clippings.clean;

import clippings.clean.Furniture.Scope;
import clippings.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the furniture that interrupts the run of paragraphs. */
final class Interruptions {
  private static final int SHOUTED = 5;
  private static final Set<String> CAPTION_LABELS = Set.of("image caption", "media caption");

  private final List<Row> rows;
  private final BodyRun run;
  private final Verdicts verdicts;

  Interruptions(List<Row> rows, BodyRun run, Verdicts verdicts) {
    this.rows = rows;
    this.run = run;
    this.verdicts = verdicts;
  }

  /** Drops what is no part of the article between its first and last paragraph. */
  void drop() {
    Set<Integer> chronicle = chronicle();
    for (int i = run.start(); i < run.end(); i++) {
      Row row = rows.get(i);
      if (row.isFurniture() && !row.has(Scope.EDGE) && !chronicle.contains(i)) {
        verdicts.drop(i, row.furniture().get().reason());
      }
    }
    for (int i = run.start(); i < run.end(); i++) {
      Row row = rows.get(i);
      if (row.has(Scope.LABEL)) {
        dropLinksBelow(i);
      }
      if (CAPTION_LABELS.contains(row.folded())) {
        dropCaptionBelow(i);
      } else if (row.has("credit")) {
        dropCaptionAbove(i);
      }
    }
    if (isScraped()) {
      dropShoutedLinks();
      dropStrayHeadlines();
    }
    new Clusters(rows, run, verdicts).drop();
    dropRepeated();
    dropBios();
  }

  /** Headlines in capitals between paragraphs that are not, in a text with other furniture. */
  private void dropShoutedLinks() {
    for (int i = run.start() + 1; i < run.end() - 1; i++) {
      Row row = rows.get(i);
      if (row.words() >= SHOUTED
          && !row.isSentence()
          && !row.shape().bullet()
          && isShouted(row)
          && rows.get(i - 1).isParagraph()
          && rows.get(i + 1).isParagraph()) {
        verdicts.drop(i, "related article");
      }
    }
  }

  private static boolean isShouted(Row row) {
    String text = row.text();
    return row.shape().lowerCase() == 0 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * A headline between two paragraphs that has no word in common with what follows: no subheading,
   * but a link to another article.
   */
  private void dropStrayHeadlines() {
    for (int i = run.start() + 1; i < run.end() - 1; i++) {
      Row row = rows.get(i);
      if (verdicts.kept(i)
          && !row.afterBlank()
          && row.words() <= 24
          && row.words() >= (row.shape().titleCase() ? 5 : 8)
          && !row.isSentence()
          && !row.shape().endsWithColon()
          && !row.shape().bullet()
          && !row.shape().quoteStart()
          && rows.get(i - 1).isParagraph()
          && rows.get(i + 1).isParagraph()
          && sharedBelow(i) == 0) {
        verdicts.drop(i, "teaser");
      }
    }
  }

  private int sharedBelow(int heading) {
    Vocabulary section = new Vocabulary();
    for (int i = heading + 1; i < run.end() && i <= heading + 3 && rows.get(i).isParagraph(); i++) {
      section.add(Folding.caseless(rows.get(i).text()));
    }
    return section.shared(rows.get(heading).folded());
  }

  /** Whether the text holds other furniture too. */
  private boolean isScraped() {
    return rows.stream().filter(Row::isFurniture).limit(3).count() == 3;
  }

  /** Dates that head paragraphs of the run, if there are several: a chronicle. */
  private Set<Integer> chronicle() {
    Set<Integer> heads = new HashSet<>();
    Set<String> dates = new HashSet<>();
    for (int i = run.start() + 1; i < run.end() - 1; i++) {
      if (rows.get(i).has("date line")
          && rows.get(i - 1).isParagraph()
          && rows.get(i + 1).isParagraph()) {
        heads.add(i);
        dates.add(rows.get(i).folded());
      }
    }
    return dates.size() >= 2 ? heads : Set.of();
  }

  private void dropLinksBelow(int label) {
    for (int i = label + 1; i < run.end(); i++) {
      if (isProse(i) || startsSection(i)) {
        return;
      }
      verdicts.drop(i, "related article");
    }
  }

  /** Whether a row reads on as the article does, and not as one more headline. */
  private boolean isProse(int i) {
    Row row = rows.get(i);
    LineFeatures shape = row.shape();
    return row.words() >= 22
        ? row.isParagraph()
        : shape.end() == '.' && shape.running() && row.words() >= 8;
  }

  /** A short line set apart by blank lines with a paragraph below it: a subheading again. */
  private boolean startsSection(int i) {
    Row row = rows.get(i);
    return row.afterBlank()
        && !row.isFurniture()
        && i + 1 < run.end()
        && rows.get(i + 1).afterBlank()
        && rows.get(i + 1).isParagraph();
  }

  private void dropCaptionBelow(int label) {
    if (label + 1 < run.end() && rows.get(label + 1).words() <= 45) {
      verdicts.drop(label + 1, "caption");
    }
  }

  /** The line right above a credit, unless it is a paragraph that stands by itself. */
  private void dropCaptionAbove(int credit) {
    int above = credit - 1;
    if (above < run.start() || rows.get(credit).afterBlank()) {
      return;
    }
    Row row = rows.get(above);
    boolean setApart = row.afterBlank() && above > run.start();
    boolean sentence = row.isParagraph() || (row.shape().end() == '.' && row.shape().running());
    if (row.words() <= 45 && (!sentence || setApart)) {
      verdicts.drop(above, "caption");
    }
  }

  /** Paragraphs in a row that stand in the run a second time; one alone may be a refrain. */
  private void dropRepeated() {
    Set<String> seen = new HashSet<>();
    int before = -1;
    for (int i = run.start(); i < run.end(); i++) {
      Row row = rows.get(i);
      if (row.words() < 15 || !row.isParagraph() || !verdicts.kept(i)) {
        continue;
      }
      if (seen.add(row.text())) {
        before = -1;
        continue;
      }
      if (before >= 0) {
        verdicts.drop(before, "repeated line");
        verdicts.drop(i, "repeated line");
      }
      before = i;
    }
  }

  /** Lines about the author among the last lines of the run. */
  private void dropBios() {
    int seen = 0;
    for (int i = run.end() - 1; i > run.start() && seen < 3; i--) {
      if (verdicts.kept(i)) {
        seen++;
        if (Bio.is(rows.get(i).folded(), rows.get(i).shape())) {
          verdicts.drop(i, "author bio");
          dropNameAbove(i);
        }
      }
    }
  }

  private void dropNameAbove(int bio) {
    Row above = rows.get(bio - 1);
    if (bio - 1 > run.start()
        && above.words() <= 5
        && !above.isSentence()
        && above.shape().capitalised() >= 2) {
      verdicts.drop(bio - 1, "author bio");
    }
  }
}
