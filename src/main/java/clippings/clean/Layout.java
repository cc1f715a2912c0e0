package clippings.clean;

import clippings.clean.Furniture.Scope;
import clippings.text.Folding;
import java.util.List;

/** Where in a text the article stands: its headline, its run of paragraphs, what is kept of it. */
final class Layout {
  private static final int FAR = 12;

  private final List<Row> rows;
  private final BodyRun run;
  private final int anchor;
  private final int headline;
  private final Verdicts verdicts;

  private Layout(List<Row> rows, BodyRun run, int anchor, int headline) {
    this.rows = rows;
    this.run = run;
    this.anchor = anchor;
    this.headline = headline;
    this.verdicts = new Verdicts(rows);
  }

  /**
   * The layout of a text.
   *
   * @param rows its lines
   * @param title its title if known, else empty
   */
  static Layout of(List<Row> rows, String title) {
    BodyRun run = BodyRun.find(rows);
    Headline headlines = new Headline(rows, run);
    boolean known = !title.isBlank();
    int anchor = known ? headlines.findRepeated(title) : headlines.find();
    Layout layout = new Layout(rows, run, anchor, known ? Headline.NONE : anchor);
    layout.decide(Folding.caseless(title));
    return layout;
  }

  BodyRun run() {
    return run;
  }

  /** The row that has the title, known or found, or {@link Headline#NONE}. */
  int anchor() {
    return anchor;
  }

  /** The row that becomes the title, or {@link Headline#NONE} if there is none or it is known. */
  int headline() {
    return headline;
  }

  Verdicts verdicts() {
    return verdicts;
  }

  /** Whether a kept row is a subheading: a short line without an end, with a paragraph below. */
  boolean isSubheading(int i) {
    Row row = rows.get(i);
    LineFeatures shape = row.shape();
    if (shape.words() > 14 || shape.bullet() || shape.end() == '.' || shape.end() == ',') {
      return false;
    }
    if (shape.quoteStart() && shape.closed() && shape.end() != '?' && shape.words() > 8) {
      return false;
    }
    if (shape.endsWithColon() || shape.end() == '!' || (shape.end() == '?' && shape.words() > 9)) {
      return false;
    }
    for (int j = i + 1; j < rows.size(); j++) {
      if (verdicts.kept(j)) {
        return rows.get(j).isParagraph();
      }
    }
    return false;
  }

  private void decide(String title) {
    new Interruptions(rows, run, verdicts).drop();
    boolean plain = isPlain();
    for (int i = 0; i < rows.size(); i++) {
      if (i == headline) {
        verdicts.keep(i);
      } else if (repeatsTitle(i, title)) {
        verdicts.drop(i, "title repeated");
      } else if (!run.contains(i) && !plain && !isStandfirst(i)) {
        verdicts.drop(i, outside(i));
      } else if (!run.contains(i) && rows.get(i).isFurniture()) {
        verdicts.drop(i, rows.get(i).furniture().get().reason());
      }
    }
  }

  /** A known title is repeated above the article; a headline that was found, anywhere below it. */
  private boolean repeatsTitle(int i, String title) {
    if (headline == Headline.NONE) {
      return (i <= run.start() || !run.contains(i)) && Headline.repeats(rows.get(i), title);
    }
    Row found = rows.get(headline);
    return found.words() > 3
        && !found.folded().isEmpty()
        && found.folded().equals(rows.get(i).folded());
  }

  /** Whether the text is an article and nothing else, so that no line stands outside it. */
  private boolean isPlain() {
    int outside = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFurniture() && !(run.contains(i) && verdicts.kept(i))) {
        return false;
      }
      outside += run.contains(i) ? 0 : 1;
    }
    return outside <= 6 || outside * 2 <= rows.size();
  }

  /** A sentence between headline and run, as the standfirst is. */
  private boolean isStandfirst(int i) {
    Row row = rows.get(i);
    return anchor != Headline.NONE
        && anchor < i
        && i < run.start()
        && i - anchor < FAR
        && !row.isFurniture()
        && (row.isParagraph() || (row.isSentence() && row.words() >= 6 && row.shape().running()));
  }

  /**
   * Why a row outside the run is furniture: by itself, by the heading above it, or by its shape.
   */
  private String outside(int i) {
    Row row = rows.get(i);
    if (row.isFurniture()) {
      return row.furniture().get().reason();
    }
    boolean below = i >= run.end();
    for (int j = i - 1; below && j >= run.end() && j >= i - FAR; j--) {
      Row heading = rows.get(j);
      if (heading.has(Scope.LABEL) || heading.has("comment") || heading.has("author bio")) {
        return heading.furniture().get().reason();
      }
    }
    if (below && Bio.is(row.folded(), row.shape())) {
      return "author bio";
    }
    if (row.isSentence()) {
      return below ? "after the article" : "before the article";
    }
    return row.words() > 5 ? "teaser" : "menu";
  }
}
