package clippings.html;

import clippings.article.Reason;

/** What the mark-up's reasons say of a block beside that it is dropped. */
final class ReasonTraits {
  private ReasonTraits() {}

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
