package clippings.html;

import clippings.article.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why blocks of a page are no part of its article, while that is being found out. */
final class Reasons {
  private final List<Optional<Reason>> reasons = new ArrayList<>();

  /** The reason of the next block; empty if it is part of the article. */
  void add(Optional<Reason> reason) {
    reasons.add(reason);
  }

  boolean kept(int i) {
    return reasons.get(i).isEmpty();
  }

  boolean is(int i, Reason furniture) {
    return reasons.get(i).equals(Optional.of(furniture));
  }

  Optional<Reason> get(int i) {
    return reasons.get(i);
  }

  void drop(int i, Reason furniture) {
    reasons.set(i, Optional.of(furniture));
  }

  /** Drops those of a range that were still kept. */
  void drop(int from, int to, Reason furniture) {
    for (int i = from; i < to; i++) {
      if (kept(i)) {
        drop(i, furniture);
      }
    }
  }

  void keep(int i) {
    reasons.set(i, Optional.empty());
  }

  /** Whether it tells of something else than the article: a day in it is not the article's. */
  static boolean isElsewhere(Reason reason) {
    return switch (reason) {
      case COMMENT, RELATED, SIDEBAR, MENU, FOOTER, COPYRIGHT, ADVERTISEMENT, COOKIE_NOTICE -> true;
      default -> false;
    };
  }

  /** Whether its mark-up tells it from the article even where the page counts it to its body. */
  static boolean isSure(Reason reason) {
    return switch (reason) {
      case HIDDEN, RELATED, CAPTION, AUTHOR_BIO, COPYRIGHT, COMMENT, NEWSLETTER, HEADLINE -> true;
      default -> false;
    };
  }
}
