package clippings.clean;

import clippings.article.LineLabel;
import clippings.article.Reason;
import clippings.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of which only the lines are known: what was learned says what each is, unless the study, a
 * known title or the text itself, which has the line already, says otherwise.
 */
final class FlatText {
  private static final int REPEATED_WORDS = 12;
  private static final int NOTE_WORDS = 3;
  private static final int HEADING_WORDS = 14;

  private final List<Row> rows;
  private final LineLabel[] labels;
  private final @Nullable Reason[] reasons;
  private final boolean titled;
  private int headline;

  private FlatText(List<Row> rows, LineLabel[] labels, boolean titled) {
    this.rows = rows;
    this.labels = labels;
    this.reasons = new Reason[labels.length];
    this.titled = titled;
  }

  /**
   * The layout of a text.
   *
   * @param rows its lines
   * @param tagged what was learned says of each
   * @param title its title if known, else empty
   */
  static Layout layout(List<Row> rows, Tagger.Tagged tagged, String title) {
    FlatText text = new FlatText(rows, tagged.labels().clone(), !title.isBlank());
    if (!List.of(text.labels).contains(LineLabel.BODY)) {
      text.takeBrief();
    }
    text.headline = text.titled ? Layout.NONE : List.of(text.labels).indexOf(LineLabel.HEADLINE);
    text.dropByTheStudy();
    text.dropRepeated();
    text.dropTitle(Folding.caseless(title));
    text.findSubheadings();
    new Naming(rows, text.labels, tagged.recurring()).name(text.reasons);
    return new Layout(List.of(text.labels), List.of(text.reasons), text.headline);
  }

  private boolean kept(int row) {
    return labels[row] != LineLabel.FURNITURE;
  }

  /** Lines as short and open as a heading, each right above a paragraph. */
  private void findSubheadings() {
    Row below = null;
    for (int i = labels.length - 1; i >= 0; i--) {
      if (kept(i)) {
        boolean heading = below != null && below.isParagraph() && isOpen(rows.get(i).shape());
        labels[i] = labels[i] == LineLabel.BODY && heading ? LineLabel.SUBHEADING : labels[i];
        below = rows.get(i);
      }
    }
  }

  private static boolean isOpen(LineFeatures shape) {
    boolean open = shape.end() != ',' && !shape.endsSentence() && !shape.endsWithColon();
    return open && shape.words() <= HEADING_WORDS && !shape.bullet() && !shape.quoteStart();
  }

  private void drop(int row, Reason reason) {
    labels[row] = LineLabel.FURNITURE;
    reasons[row] = reason;
  }

  /**
   * A text in which nothing looks like an article is one all the same if it has no furniture and
   * most of it are sentences: a note of a few words, which nobody would store for nothing.
   */
  private void takeBrief() {
    int sentences = 0;
    for (Row row : rows) {
      if (row.isFurniture()) {
        return;
      }
      sentences += isNote(row) ? 1 : 0;
    }
    for (int i = 0; i < labels.length && sentences * 2 >= labels.length; i++) {
      labels[i] = isNote(rows.get(i)) ? LineLabel.BODY : labels[i];
    }
  }

  private static boolean isNote(Row row) {
    return row.isSentence() && row.words() >= NOTE_WORDS;
  }

  private void dropByTheStudy() {
    for (int i = 0; i < labels.length; i++) {
      if (rows.get(i).has(Reason.FURNITURE_OF_THE_STUDY)) {
        drop(i, Reason.FURNITURE_OF_THE_STUDY);
      }
    }
  }

  /** What stands in a text twice is one text: a page that was scraped with its print version. */
  private void dropRepeated() {
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < labels.length; i++) {
      boolean text = kept(i) && i != headline && rows.get(i).words() >= REPEATED_WORDS;
      if (text && !seen.add(rows.get(i).key())) {
        drop(i, Reason.REPEATED_LINE);
      }
    }
  }

  /**
   * A known title is repeated above the article; a headline that was found, anywhere below it. Of
   * two headlines one is a paragraph.
   */
  private void dropTitle(String title) {
    int first = List.of(labels).indexOf(LineLabel.BODY);
    for (int i = 0; i < labels.length; i++) {
      boolean above = titled && i <= Math.max(first, 0) + 1 && repeats(rows.get(i), title);
      boolean below = headline != Layout.NONE && i != headline && equal(i, headline);
      if (above || below) {
        drop(i, Reason.HEADLINE);
      } else if (titled && labels[i] == LineLabel.HEADLINE) {
        labels[i] = LineLabel.SUBHEADING;
      }
    }
  }

  private boolean equal(int row, int other) {
    return rows.get(other).words() > 3 && rows.get(row).key() == rows.get(other).key();
  }

  /** Whether a row is the folded title, or it with the name of the site behind it. */
  private static boolean repeats(Row row, String title) {
    String line = row.folded();
    return !title.isEmpty()
        && !line.isEmpty()
        && (line.equals(title) || continues(line, title) || continues(title, line));
  }

  private static boolean continues(String whole, String start) {
    if (start.length() < 15 || !whole.startsWith(start)) {
      return false;
    }
    String rest = whole.substring(start.length());
    return rest.length() < 40
        && (rest.startsWith(" |") || rest.startsWith(" -") || rest.startsWith(" ::"));
  }
}
