package clippings.html;

import clippings.article.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a block is, judged by itself, its mark-up and the place of the body alone. */
final class TextBlockRules {
  private static final Pattern LABELLED = Pattern.compile("^[^:]{2,40}: .*");
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]@[\\w-]{1,63}\\.\\w");

  private static final int MOST_TITLE_WORDS = 60;
  private static final int SENTENCE_WORDS = 15;
  private static final int MOST_LINK_WORDS = 3;
  private static final int MOST_LABEL_WORDS = 7;
  private static final int MOST_CAPTION_WORDS = 12;
  private static final int MOST_ADDRESS_WORDS = 40;
  private static final int LONGEST_LINE = 500;

  private final Set<String> headlines = new HashSet<>();

  TextBlockRules(List<TextBlock> blocks, String title) {
    for (TextBlock block : blocks) {
      if (block.words() < MOST_TITLE_WORDS && Headline.agree(title, block.text())) {
        headlines.add(block.text());
      }
    }
  }

  /** Why it is no part of the article; empty if nothing in it speaks against it. */
  Optional<Reason> reason(TextBlock block, Optional<Box> body) {
    if (block.box().heading() > 0
        && isHeadline(block)
        && block.furniture().filter(Reasons::isElsewhere).isEmpty()) {
      return Optional.of(Reason.HEADLINE);
    }
    if (block.furniture().isPresent()) {
      return block.furniture();
    }
    if (body.isEmpty() || !body.get().contains(block.box())) {
      return Optional.of(Reason.OUTSIDE);
    }
    if (isHeadline(block)) {
      return Optional.of(Reason.HEADLINE);
    }
    if (block.linkShare() > 0.9
        && block.words() > MOST_LINK_WORDS
        && block.box().heading() == 0
        && !isLinkedSentence(block)) {
      return Optional.of(Reason.RELATED);
    }
    if (block.linkShare() > 0.75
        && block.words() > MOST_LABEL_WORDS
        && block.box().heading() == 0
        && !block.box().inListItem
        && !block.endsAsSentence()) {
      return Optional.of(Reason.RELATED);
    }
    if (block.linkShare() > 0.5 && LABELLED.matcher(block.text()).matches()) {
      return Optional.of(Reason.RELATED);
    }
    if (block.afterPicture()
        && block.words() < MOST_CAPTION_WORDS
        && block.box().heading() == 0
        && !block.box().inListItem
        && !block.endsAsSentence()) {
      return Optional.of(Reason.CAPTION);
    }
    return Optional.empty();
  }

  /**
   * A sentence of the story may be a link as a whole; a teaser's title is shorter, or no sentence.
   */
  private static boolean isLinkedSentence(TextBlock block) {
    return block.endsAsSentence()
        && block.words() >= SENTENCE_WORDS
        && !block.box().inListItem
        && block.box().tag.equals("p");
  }

  /** Whether it is the headline, which is no paragraph. */
  boolean isHeadline(TextBlock block) {
    return headlines.contains(block.text());
  }

  /** Whether it is a line that tells how to write to somebody. */
  static boolean isAddress(TextBlock block) {
    return block.words() < MOST_ADDRESS_WORDS
        && block.text().length() < LONGEST_LINE
        && ADDRESS.matcher(block.text()).find();
  }
}
