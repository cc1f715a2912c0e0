package clippings.html;

import clippings.article.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides for each passage of a page whether it is part of the article, and if not, why. */
final class ArticleFilter {
  private final List<Passage> passages;
  private final PassageRules rules;
  private final Reasons reasons = new Reasons();

  ArticleFilter(List<Passage> passages, String title) {
    this.passages = passages;
    this.rules = new PassageRules(passages, title);
  }

  /**
   * The blocks of the page; those outside {@code body} are furniture.
   *
   * @param known what the page gives machines as its body
   */
  List<Block> blocks(Optional<Box> body, KnownBody known) {
    for (Passage passage : passages) {
      reasons.add(rules.reason(passage, body));
    }
    OtherArticles others = new OtherArticles(passages, reasons);
    dropBeforeHeadline();
    others.dropFollowing(rules);
    others.dropTeasers();
    others.dropLinkLists();
    dropTop();
    dropTail();
    others.dropLabels();
    dropEmptyHeadings();
    body.ifPresent(this::takeStandfirst);
    known.correct(passages, reasons);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (!reasons.is(i, Reason.HIDDEN)) {
        blocks.add(
            new Block(i + 1, passages.get(i).text(), passages.get(i).kind(), reasons.get(i)));
      }
    }
    return blocks;
  }

  private boolean isHeadline(Passage passage) {
    return rules.isHeadline(passage);
  }

  private boolean isText(int i) {
    Passage passage = passages.get(i);
    return reasons.kept(i)
        && passage.box().heading() == 0
        && (passage.isProse()
            || (passage.words() >= 5 && passage.endsAsSentence() && passage.linkShare() < 0.5));
  }

  /** What stands above the headline is not the article, unless most of the text stands there. */
  private void dropBeforeHeadline() {
    int total = 0;
    for (int i = 0; i < passages.size(); i++) {
      total += reasons.kept(i) ? passages.get(i).words() : 0;
    }
    int above = 0;
    int headline = 0;
    for (int i = 0; i < passages.size() && above * 2 <= total; i++) {
      if (passages.get(i).box().heading() > 0 && isHeadline(passages.get(i))) {
        headline = i;
      }
      above += reasons.kept(i) ? passages.get(i).words() : 0;
    }
    reasons.drop(0, headline, Reason.OUTSIDE);
  }

  /** Between headline and text stand names, days and buttons. */
  private void dropTop() {
    for (int i = 0; i < passages.size() && !isText(i); i++) {
      Passage passage = passages.get(i);
      if (!reasons.kept(i)) {
        continue;
      }
      if (passage.box().heading() == 1) {
        reasons.drop(i, Reason.HEADLINE);
      } else if (passage.box().heading() == 0
          && !passage.box().inQuote
          && passage.words() < (passage.box().inListItem ? 3 : 7)) {
        reasons.drop(i, Reason.BYLINE);
      }
    }
  }

  /** Under the text stand short labels and addresses. */
  private void dropTail() {
    int i = passages.size() - 1;
    for (; i >= 0; i--) {
      Passage passage = passages.get(i);
      if (!reasons.kept(i)) {
        continue;
      }
      if (PassageRules.isAddress(passage)) {
        reasons.drop(i, Reason.AUTHOR_BIO);
      } else if (isText(i)
          || passage.words() >= 5
          || passage.box().inListItem
          || passage.box().inQuote
          || passage.endsAsSentence()) {
        break;
      } else {
        reasons.drop(i, Reason.OUTSIDE);
      }
    }
  }

  /** A heading with nothing left under it headed furniture. */
  private void dropEmptyHeadings() {
    for (int i = passages.size() - 1; i >= 0; i--) {
      if (!reasons.kept(i)) {
        continue;
      }
      if (passages.get(i).box().heading() == 0) {
        return;
      }
      reasons.drop(i, Reason.RELATED);
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
    Set<String> below = new HashSet<>();
    for (int i = body.first; i < body.end; i++) {
      if (reasons.kept(i)) {
        below.add(passages.get(i).text());
      }
    }
    for (int i = from + 1; from >= 0 && i < body.first; i++) {
      Passage passage = passages.get(i);
      if (reasons.is(i, Reason.OUTSIDE)
          && passage.words() >= 5
          && passage.linkShare() < 0.3
          && !below.contains(passage.text())
          && (NameWords.isStandfirst(passage.box().names)
              || (passage.isProse() && passage.endsAsSentence() && i - from < 4)
              || (passage.box().heading() > 1 && i - from < 4))) {
        reasons.keep(i);
      }
    }
  }
}
