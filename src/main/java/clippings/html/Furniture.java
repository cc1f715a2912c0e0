package clippings.html;

import java.util.Locale;

/** Why a block of a page is not part of its article. */
public enum Furniture {
  /** Navigation of the site. */
  MENU,
  /** Foot of the page. */
  FOOTER,
  /** Column or box beside the article. */
  SIDEBAR,
  /** Caption or credit of a picture. */
  CAPTION,
  /** Link to, or teaser of, another article. */
  RELATED,
  /** What readers say. */
  COMMENT,
  /** Share and follow lines. */
  SHARE,
  /** Who wrote it. */
  BYLINE,
  /** About who wrote it. */
  AUTHOR_BIO,
  /** When it was written. */
  DATE_LINE,
  /** Newsletter and subscription plugs. */
  NEWSLETTER,
  /** Cookie and consent notices. */
  COOKIE_NOTICE,
  /** Copyright lines. */
  COPYRIGHT,
  /** Advertisements and deals. */
  ADVERTISEMENT,
  /** Tags, topics and categories. */
  TAGS,
  /** Forms, buttons, logins, paywalls. */
  FORM,
  /** Embedded posts, players and galleries. */
  EMBED,
  /** The headline itself, which is not a paragraph. */
  HEADLINE,
  /** Text that no reader sees. */
  HIDDEN,
  /** Stands outside the part of the page that holds the article. */
  OUTSIDE;

  /** Whether it tells of something else than the article: a day in it is not the article's. */
  boolean isElsewhere() {
    return switch (this) {
      case COMMENT, RELATED, SIDEBAR, MENU, FOOTER, COPYRIGHT, ADVERTISEMENT, COOKIE_NOTICE -> true;
      default -> false;
    };
  }

  /** Whether its mark-up tells it from the article even where the page counts it to its body. */
  boolean isSure() {
    return switch (this) {
      case HIDDEN, RELATED, CAPTION, AUTHOR_BIO, COPYRIGHT, COMMENT, NEWSLETTER, HEADLINE -> true;
      default -> false;
    };
  }

  /** The word written in the column {@code reason}, such as {@code author bio}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
