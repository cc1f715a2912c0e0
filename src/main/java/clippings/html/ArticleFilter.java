package clippings.html;

import clippings.article.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides for each textBlock of a page whether it is part of the article, and if not, why. */
final class ArticleFilter {
  private final List<TextBlock> textBlocks;
  private final TextBlockRules rules;
  private final Reasons reasons = new Reasons();

  ArticleFilter(List<TextBlock> textBlocks, String title) {
    this.textBlocks = textBlocks;
    this.rules = new TextBlockRules(textBlocks, title);
  }

  /**
   * The blocks of the page; those outside {@code body} are furniture.
   *
   * @param known what the page gives machines as its body
   */
  List<Block> blocks(Optional<Box> body, KnownBody known) {
    for (TextBlock textBlock : textBlocks) {
      reasons.add(rules.reason(textBlock, body));
    }
    OtherArticles others = new OtherArticles(textBlocks, reasons);
    dropBeforeHeadline();
    others.dropFollowing(rules);
    others.dropTeasers();
    others.dropLinkLists();
    dropTop();
    dropTail();
    others.dropLabels();
    dropEmptyHeadings();
    body.ifPresent(this::takeStandfirst);
    known.correct(textBlocks, reasons);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < textBlocks.size(); i++) {
      if (!reasons.is(i, Reason.HIDDEN)) {
        blocks.add(
            new Block(i + 1, textBlocks.get(i).text(), textBlocks.get(i).kind(), reasons.get(i)));
      }
    }
    return blocks;
  }

  private boolean isHeadline(TextBlock textBlock) {
    return rules.isHeadline(textBlock);
  }

  private boolean isText(int i) {
    TextBlock textBlock = textBlocks.get(i);
    return reasons.kept(i)
        && textBlock.box().heading() == 0
        && (textBlock.isProse()
            || (textBlock.words() >= 5
                && textBlock.endsAsSentence()
                && textBlock.linkShare() < 0.5));
  }

  /** What stands above the headline is not the article, unless most of the text stands there. */
  private void dropBeforeHeadline() {
    int total = 0;
    for (int i = 0; i < textBlocks.size(); i++) {
      total += reasons.kept(i) ? textBlocks.get(i).words() : 0;
    }
    int above = 0;
    int headline = 0;
    for (int i = 0; i < textBlocks.size() && above * 2 <= total; i++) {
      if (textBlocks.get(i).box().heading() > 0 && isHeadline(textBlocks.get(i))) {
        headline = i;
      }
      above += reasons.kept(i) ? textBlocks.get(i).words() : 0;
    }
    reasons.drop(0, headline, Reason.OUTSIDE);
  }

  /** Between headline and text stand names, days and buttons. */
  private void dropTop() {
    for (int i = 0; i < textBlocks.size() && !isText(i); i++) {
      TextBlock textBlock = textBlocks.get(i);
      if (!reasons.kept(i)) {
        continue;
      }
      if (textBlock.box().heading() == 1) {
        reasons.drop(i, Reason.HEADLINE);
      } else if (textBlock.box().heading() == 0
          && !textBlock.box().inQuote
          && textBlock.words() < (textBlock.box().inListItem ? 3 : 7)) {
        reasons.drop(i, Reason.BYLINE);
      }
    }
  }

  /** Under the text stand short labels and addresses. */
  private void dropTail() {
    int i = textBlocks.size() - 1;
    for (; i >= 0; i--) {
      TextBlock textBlock = textBlocks.get(i);
      if (!reasons.kept(i)) {
        continue;
      }
      if (TextBlockRules.isAddress(textBlock)) {
        reasons.drop(i, Reason.AUTHOR_BIO);
      } else if (isText(i)
          || textBlock.words() >= 5
          || textBlock.box().inListItem
          || textBlock.box().inQuote
          || textBlock.endsAsSentence()) {
        break;
      } else {
        reasons.drop(i, Reason.OUTSIDE);
      }
    }
  }

  /** A heading with nothing left under it headed furniture. */
  private void dropEmptyHeadings() {
    for (int i = textBlocks.size() - 1; i >= 0; i--) {
      if (!reasons.kept(i)) {
        continue;
      }
      if (textBlocks.get(i).box().heading() == 0) {
        return;
      }
      reasons.drop(i, Reason.RELATED);
    }
  }

  /** A standfirst between headline and body belongs to the article. */
  private void takeStandfirst(Box body) {
    int from = -1;
    for (int i = 0; i < body.first; i++) {
      if (isHeadline(textBlocks.get(i))) {
        from = i;
      }
    }
    Set<String> below = new HashSet<>();
    for (int i = body.first; i < body.end; i++) {
      if (reasons.kept(i)) {
        below.add(textBlocks.get(i).text());
      }
    }
    for (int i = from + 1; from >= 0 && i < body.first; i++) {
      TextBlock textBlock = textBlocks.get(i);
      if (reasons.is(i, Reason.OUTSIDE)
          && textBlock.words() >= 5
          && textBlock.linkShare() < 0.3
          && !below.contains(textBlock.text())
          && (ClassNameWords.isStandfirst(textBlock.box().names)
              || (textBlock.isProse() && textBlock.endsAsSentence() && i - from < 4)
              || (textBlock.box().heading() > 1 && i - from < 4))) {
        reasons.keep(i);
      }
    }
  }
}
