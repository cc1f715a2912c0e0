package clippings.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides for each passage of a page whether it is part of the article, and if not, why. */
final class ArticleFilter {
  private final List<Passage> passages;
  private final PassageRules rules;
  private final List<Optional<Furniture>> reasons = new ArrayList<>();

  ArticleFilter(List<Passage> passages, String title) {
    this.passages = passages;
    this.rules = new PassageRules(passages, title);
  }

  /** The blocks of the page; those outside {@code body} are furniture. */
  List<Block> blocks(Optional<Box> body) {
    for (Passage passage : passages) {
      reasons.add(rules.reason(passage, body));
    }
    dropBeforeHeadline();
    dropLinkLists();
    dropTop();
    dropTail();
    dropLabels();
    dropEmptyHeadings();
    body.ifPresent(this::takeStandfirst);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (!reasons.get(i).equals(Optional.of(Furniture.HIDDEN))) {
        blocks.add(
            new Block(i + 1, passages.get(i).text(), passages.get(i).kind(), reasons.get(i)));
      }
    }
    return blocks;
  }

  private boolean isHeadline(Passage passage) {
    return rules.isHeadline(passage);
  }

  private boolean kept(int i) {
    return reasons.get(i).isEmpty();
  }

  private void drop(int i, Furniture furniture) {
    reasons.set(i, Optional.of(furniture));
  }

  private boolean isText(int i) {
    Passage passage = passages.get(i);
    return kept(i)
        && passage.box().heading() == 0
        && (passage.isProse()
            || (passage.words() >= 5 && passage.endsAsSentence() && passage.linkShare() < 0.5));
  }

  /** What stands above the headline is not the article, unless most of the text stands there. */
  private void dropBeforeHeadline() {
    int total = 0;
    for (int i = 0; i < passages.size(); i++) {
      total += kept(i) ? passages.get(i).words() : 0;
    }
    int above = 0;
    int headline = 0;
    for (int i = 0; i < passages.size() && above * 2 <= total; i++) {
      if (passages.get(i).box().heading() > 0 && isHeadline(passages.get(i))) {
        headline = i;
      }
      above += kept(i) ? passages.get(i).words() : 0;
    }
    for (int i = 0; i < headline; i++) {
      if (kept(i)) {
        drop(i, Furniture.OUTSIDE);
      }
    }
  }

  /** A list whose items are mostly links. */
  private void dropLinkLists() {
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
          for (int k = i; k < list.end; k++) {
            if (kept(k)) {
              drop(k, Furniture.RELATED);
            }
          }
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

  /** Between headline and text stand names, days and buttons. */
  private void dropTop() {
    for (int i = 0; i < passages.size() && !isText(i); i++) {
      Passage passage = passages.get(i);
      if (!kept(i)) {
        continue;
      }
      if (passage.box().heading() == 1) {
        drop(i, Furniture.HEADLINE);
      } else if (passage.box().heading() == 0
          && !passage.box().inQuote
          && passage.words() < (passage.box().inListItem ? 3 : 7)) {
        drop(i, Furniture.BYLINE);
      }
    }
  }

  /** Under the text stand short labels and addresses. */
  private void dropTail() {
    int i = passages.size() - 1;
    for (; i >= 0; i--) {
      Passage passage = passages.get(i);
      if (!kept(i)) {
        continue;
      }
      if (PassageRules.isAddress(passage)) {
        drop(i, Furniture.AUTHOR_BIO);
      } else if (isText(i)
          || passage.words() >= 5
          || passage.box().inListItem
          || passage.box().inQuote
          || passage.endsAsSentence()) {
        break;
      } else {
        drop(i, Furniture.OUTSIDE);
      }
    }
  }

  /** A short line without a full stop right above dropped links is their title. */
  private void dropLabels() {
    for (int i = 0; i + 1 < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean label =
          kept(i)
              && passage.words() <= 8
              && !passage.box().inQuote
              && (passage.box().heading() > 0
                  || !passage.endsAsSentence()
                  || passage.text().endsWith(":"));
      if (label
          && reasons.get(i + 1).equals(Optional.of(Furniture.RELATED))
          && passages.get(i + 1).box().inListItem) {
        drop(i, Furniture.RELATED);
      }
    }
  }

  /** A heading with nothing left under it headed furniture. */
  private void dropEmptyHeadings() {
    for (int i = passages.size() - 1; i >= 0; i--) {
      if (!kept(i)) {
        continue;
      }
      if (passages.get(i).box().heading() == 0) {
        return;
      }
      drop(i, Furniture.RELATED);
    }
  }

  /** A standfirst between headline and body belongs to the article. */
  private void takeStandfirst(Box body) {
    int from = -1;
    for (int i = 0; i < body.first; i++) {
      if (isHeadline(passages.get(i))) {
        from = i;
      }
    }
    for (int i = from + 1; from >= 0 && i < body.first; i++) {
      Passage passage = passages.get(i);
      if (reasons.get(i).equals(Optional.of(Furniture.OUTSIDE))
          && passage.words() >= 5
          && passage.linkShare() < 0.3
          && (NameWords.isStandfirst(passage.box().names)
              || (passage.box().heading() > 1 && i - from < 4))) {
        reasons.set(i, Optional.empty());
      }
    }
  }
}
