package clippings.html;

import clippings.article.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a passage is, judged by itself, its mark-up and the place of the body alone. */
final class PassageRules {
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

  PassageRules(List<Passage> passages, String title) {
    for (Passage passage : passages) {
      if (passage.words() < MOST_TITLE_WORDS && Headline.agree(title, passage.text())) {
        headlines.add(passage.text());
      }
    }
  }

  /** Why it is no part of the article; empty if nothing in it speaks against it. */
  Optional<Reason> reason(Passage passage, Optional<Box> body) {
    if (passage.box().heading() > 0
        && isHeadline(passage)
        && passage.furniture().filter(ReasonTraits::isElsewhere).isEmpty()) {
      return Optional.of(Reason.HEADLINE);
    }
    if (passage.furniture().isPresent()) {
      return passage.furniture();
    }
    if (body.isEmpty() || !body.get().contains(passage.box())) {
      return Optional.of(Reason.OUTSIDE);
    }
    if (isHeadline(passage)) {
      return Optional.of(Reason.HEADLINE);
    }
    if (passage.linkShare() > 0.9
        && passage.words() > MOST_LINK_WORDS
        && passage.box().heading() == 0
        && !isLinkedSentence(passage)) {
      return Optional.of(Reason.RELATED);
    }
    if (passage.linkShare() > 0.75
        && passage.words() > MOST_LABEL_WORDS
        && passage.box().heading() == 0
        && !passage.box().inListItem
        && !passage.endsAsSentence()) {
      return Optional.of(Reason.RELATED);
    }
    if (passage.linkShare() > 0.5 && LABELLED.matcher(passage.text()).matches()) {
      return Optional.of(Reason.RELATED);
    }
    if (passage.afterPicture()
        && passage.words() < MOST_CAPTION_WORDS
        && passage.box().heading() == 0
        && !passage.box().inListItem
        && !passage.endsAsSentence()) {
      return Optional.of(Reason.CAPTION);
    }
    return Optional.empty();
  }

  /**
   * A sentence of the story may be a link as a whole; a teaser's title is shorter, or no sentence.
   */
  private static boolean isLinkedSentence(Passage passage) {
    return passage.endsAsSentence()
        && passage.words() >= SENTENCE_WORDS
        && !passage.box().inListItem
        && passage.box().tag.equals("p");
  }

  /** Whether it is the headline, which is no paragraph. */
  boolean isHeadline(Passage passage) {
    return headlines.contains(passage.text());
  }

  /** Whether it is a line that tells how to write to somebody. */
  static boolean isAddress(Passage passage) {
    return passage.words() < MOST_ADDRESS_WORDS
        && passage.text().length() < LONGEST_LINE
        && ADDRESS.matcher(passage.text()).find();
  }
}
