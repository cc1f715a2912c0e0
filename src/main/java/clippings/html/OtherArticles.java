package clippings.html;

import clippings.article.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds, within the body of a page, links to other articles and whole other articles. */
final class OtherArticles {
  /** An article has more words than a headline and a standfirst. */
  private static final int FEWEST_WORDS = 60;

  /** A teaser is a few lines. */
  private static final int MOST_LINES = 8;

  private static final double LINK = 0.9;
  private static final int MOST_LABEL_WORDS = 3;

  private final List<Passage> passages;
  private final Reasons reasons;

  OtherArticles(List<Passage> passages, Reasons reasons) {
    this.passages = passages;
    this.reasons = reasons;
  }

  /** Below a second heading made like the headline stands the next article. */
  void dropFollowing(PassageRules rules) {
    @Nullable Box headline = null;
    int words = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (headline == null) {
        boolean found = passage.box().heading() > 0 && rules.isHeadline(passage);
        headline = found ? passage.box() : null;
      } else if (words >= FEWEST_WORDS && isAlike(headline, passage.box())) {
        reasons.drop(i, passages.size(), Reason.RELATED);
        return;
      } else if (reasons.kept(i)) {
        words += passage.words();
      }
    }
  }

  /** Whether two headings have the same tag and names, each in a box of its own. */
  private static boolean isAlike(Box one, Box other) {
    @Nullable Box in = one.parent;
    @Nullable Box otherIn = other.parent;
    return one.tag.equals(other.tag)
        && one.names.equals(other.names)
        && in != null
        && otherIn != null
        && !in.equals(otherIn)
        && in.names.equals(otherIn.names)
        && !(one.names.isEmpty() && in.names.isEmpty());
  }

  /** A heading that is a link, in a box without text of its own. */
  void dropTeasers() {
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!reasons.kept(i) || passage.box().heading() == 0 || passage.linkShare() < LINK) {
        continue;
      }
      @Nullable Box around = passage.box().parent;
      while (around != null && around.end - around.first == 1) {
        around = around.parent;
      }
      if (around != null && !hasText(around)) {
        reasons.drop(around.first, around.end, Reason.RELATED);
      }
    }
  }

  private boolean hasText(Box box) {
    boolean text = box.end - box.first > MOST_LINES;
    for (int i = box.first; i < box.end && !text; i++) {
      Passage passage = passages.get(i);
      text =
          passage.linkShare() < 0.5
              && passage.box().heading() == 0
              && passage.words() > MOST_LABEL_WORDS;
    }
    return text;
  }

  /** A list whose items are mostly links. */
  void dropLinkLists() {
    int i = 0;
    while (i < passages.size()) {
      @Nullable Box list = list(passages.get(i).box());
      int end = i + 1;
      if (list != null && list.first == i) {
        double linked = 0;
        double length = 0;
        for (int k = i; k < list.end; k++) {
          linked += passages.get(k).linkShare() * passages.get(k).text().length();
          length += passages.get(k).text().length();
        }
        if (linked > 0.5 * length) {
          reasons.drop(i, list.end, Reason.RELATED);
        }
        end = Math.max(end, list.end);
      }
      i = end;
    }
  }

  private static @Nullable Box list(Box box) {
    @Nullable Box found = null;
    for (@Nullable Box at = box; at != null; at = at.parent) {
      if (at.tag.equals("ul") || at.tag.equals("ol")) {
        found = at;
      }
    }
    return found;
  }

  /** A short line without a full stop right above dropped links is their title. */
  void dropLabels() {
    for (int i = 0; i + 1 < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean label =
          reasons.kept(i)
              && passage.words() <= 8
              && !passage.box().inQuote
              && (passage.box().heading() > 0
                  || !passage.endsAsSentence()
                  || passage.text().endsWith(":"));
      if (label && reasons.is(i + 1, Reason.RELATED) && passages.get(i + 1).box().inListItem) {
        reasons.drop(i, Reason.RELATED);
      }
    }
  }
}
