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

  private final List<TextBlock> blocks;
  private final Reasons reasons;

  OtherArticles(List<TextBlock> blocks, Reasons reasons) {
    this.blocks = blocks;
    this.reasons = reasons;
  }

  /** Below a second heading made like the headline stands the next article. */
  void dropFollowing(TextBlockRules rules) {
    @Nullable Box headline = null;
    int words = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (headline == null) {
        boolean found = block.box().heading() > 0 && rules.isHeadline(block);
        headline = found ? block.box() : null;
      } else if (words >= FEWEST_WORDS && isAlike(headline, block.box())) {
        reasons.drop(i, blocks.size(), Reason.RELATED);
        return;
      } else if (reasons.kept(i)) {
        words += block.words();
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
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (!reasons.kept(i) || block.box().heading() == 0 || block.linkShare() < LINK) {
        continue;
      }
      @Nullable Box around = block.box().parent;
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
      TextBlock block = blocks.get(i);
      text =
          block.linkShare() < 0.5 && block.box().heading() == 0 && block.words() > MOST_LABEL_WORDS;
    }
    return text;
  }

  /** A list whose items are mostly links. */
  void dropLinkLists() {
    int i = 0;
    while (i < blocks.size()) {
      @Nullable Box list = list(blocks.get(i).box());
      int end = i + 1;
      if (list != null && list.first == i) {
        double linked = 0;
        double length = 0;
        for (int k = i; k < list.end; k++) {
          linked += blocks.get(k).linkShare() * blocks.get(k).text().length();
          length += blocks.get(k).text().length();
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
    for (int i = 0; i + 1 < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      boolean label =
          reasons.kept(i)
              && block.words() <= 8
              && !block.box().inQuote
              && (block.box().heading() > 0
                  || !block.endsAsSentence()
                  || block.text().endsWith(":"));
      if (label && reasons.is(i + 1, Reason.RELATED) && blocks.get(i + 1).box().inListItem) {
        reasons.drop(i, Reason.RELATED);
      }
    }
  }
}
