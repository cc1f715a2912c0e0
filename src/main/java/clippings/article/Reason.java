package clippings.article;

import java.util.Locale;

/** Why a line is no part of its article: the words of the column {@code reason}. */
public enum Reason {
  /** None: it is part of the article. */
  NONE,
  /** Navigation of the site. */
  MENU,
  /** Foot of the page. */
  FOOTER,
  /** Column or box beside the article. */
  SIDEBAR,
  /** Name of the site or of a section. */
  MASTHEAD,
  /** The headline, once more. */
  HEADLINE,
  /** Who wrote it. */
  BYLINE,
  /** About who wrote it. */
  AUTHOR_BIO,
  /** When it was written. */
  DATE_LINE,
  /** How long it takes to read. */
  READ_TIME,
  /** What stands under a picture. */
  CAPTION,
  /** Whose picture or report it is. */
  CREDIT,
  /** Embedded posts, players and galleries, and their labels. */
  EMBED,
  /** Link to, or teaser of, another article. */
  RELATED,
  /** Tags, topics and categories. */
  TAGS,
  /** Share and follow lines. */
  SHARE,
  /** What readers say. */
  COMMENT,
  /** Newsletter and subscription plugs. */
  NEWSLETTER,
  /** Advertisements and deals. */
  ADVERTISEMENT,
  /** What only subscribers may read. */
  PAYWALL,
  /** Forms, buttons and logins. */
  FORM,
  /** How to reach the author or the site. */
  CONTACT,
  /** Cookie and consent notices. */
  COOKIE_NOTICE,
  /** Terms and disclaimers. */
  LEGAL_NOTICE,
  /** Copyright lines. */
  COPYRIGHT,
  /** An address and nothing else. */
  LINK,
  /** No letter in it. */
  NUMBER,
  /** Text that no reader sees. */
  HIDDEN,
  /** Stands before, behind or beside the article. */
  OUTSIDE,
  /** Recurs in several articles of the site. */
  RECURRING_LINE,
  /** Stands further up in the same text. */
  REPEATED_LINE,
  /** One of the lines that the study calls furniture. */
  FURNITURE_OF_THE_STUDY,
  /** Left of a record of which no paragraph is left. */
  NO_PARAGRAPH;

  /** The words, such as {@code author bio}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * The reason of some words.
   *
   * <p>Example: {@code of("author bio")} is {@link #AUTHOR_BIO}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Reason of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
