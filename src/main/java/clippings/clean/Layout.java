package clippings.clean;

import clippings.article.LineLabel;
import clippings.article.Reason;
import clippings.text.Folding;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What each row of a text is: what was learned says it, unless the study, a known title or the text
 * itself, which has the line already, says otherwise.
 */
final class Layout {
  /** No row. */
  static final int NONE = -1;

  private static final int REPEATED_WORDS = 12;
  private static final int NOTE_WORDS = 3;
  private static final int HEADING_WORDS = 14;

  private final List<Row> rows;
  private final LineLabel[] labels;
  private final Reason[] reasons;
  private final boolean titled;
  private final int headline;
  private int start = NONE;
  private int end = NONE;

  /**
   * The layout of a text.
   *
   * @param rows its lines
   * @param labels what was learned says of each
   * @param recurring whether each recurs on its site
   * @param title its title if known, else empty
   */
  Layout(List<Row> rows, LineLabel[] labels, BitSet recurring, String title) {
    this.rows = rows;
    this.labels = labels;
    this.reasons = new Reason[labels.length];
    this.titled = !title.isBlank();
    if (!List.of(labels).contains(LineLabel.BODY)) {
      takeBrief();
    }
    this.headline = titled ? NONE : List.of(labels).indexOf(LineLabel.HEADLINE);
    dropByTheStudy();
    dropRepeated();
    dropTitle(Folding.caseless(title));
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == LineLabel.BODY) {
        start = start == NONE ? i : start;
        end = i + 1;
      }
    }
    new Naming(rows, recurring, this).name(reasons);
  }

  LineLabel label(int row) {
    return labels[row];
  }

  boolean kept(int row) {
    return labels[row] != LineLabel.FURNITURE;
  }

  /** Whether a row is kept and no paragraph but a heading of some. */
  boolean isSubheading(int row) {
    return labels[row] == LineLabel.SUBHEADING || (labels[row] == LineLabel.BODY && heads(row));
  }

  /** Whether a row is as short and open as a heading, and stands right above a paragraph. */
  private boolean heads(int row) {
    LineFeatures shape = rows.get(row).shape();
    boolean open = shape.end() != ',' && !shape.endsSentence() && !shape.endsWithColon();
    if (!open || shape.words() > HEADING_WORDS || shape.bullet() || shape.quoteStart()) {
      return false;
    }
    int next = row + 1;
    while (next < labels.length && !kept(next)) {
      next++;
    }
    return next < labels.length && rows.get(next).isParagraph();
  }

  /** The row that becomes the title, or {@link #NONE} if there is none or it is known. */
  int headline() {
    return headline;
  }

  /** Whether no paragraph is left. */
  boolean isEmpty() {
    return start == NONE;
  }

  /** The first row of the body, or {@link #NONE}. */
  int start() {
    return start;
  }

  /** The row behind the last of the body, or {@link #NONE}. */
  int end() {
    return end;
  }

  /** Why a row is dropped. */
  Reason reason(int row) {
    return reasons[row];
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
      boolean below = headline != NONE && i != headline && equal(i, headline);
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
