package clippings.clean;

import clippings.article.Reason;
import java.util.List;

/**
 * What the tagger is told of a line, a number each: the words and shape of the line itself, and
 * where it stands in its text.
 *
 * <p>The model reads those of a line and, up to {@link #REACH} lines away, those of its neighbours.
 */
enum Feature {
  // The line itself.
  WORDS("words"),
  LETTERS("letters a word"),
  SMALL("share of small words"),
  CAPITALS("share of capitalised words"),
  LONG_CAPITALS("share of capitals among long words"),
  NUMBERS("share of numbers"),
  COMMAS("commas"),
  STOPS("ends of sentences"),
  BARS("bars and bullets"),
  GLUED("small letters run into capitals"),
  END("how it ends"),
  CLOSED("ends with a quote or bracket"),
  QUOTED("starts with a quote"),
  BULLET("starts with a bullet"),
  CASELESS("script without capitals"),
  STARTS_SMALL("starts with a small letter"),
  SHOUTED("all capitals"),
  RARE("signs that prose lacks"),
  PARAGRAPH("reads as a paragraph"),
  BIO("words of author bios"),
  SCOPE("reach of its furniture words"),
  SHARE("share line", Reason.SHARE),
  NEWSLETTER("newsletter", Reason.NEWSLETTER),
  DEAL("deal plug", Reason.ADVERTISEMENT),
  LEGAL("legal or cookie notice", Reason.LEGAL_NOTICE, Reason.COOKIE_NOTICE, Reason.COPYRIGHT),
  PAYWALL("paywall", Reason.PAYWALL),
  RELATED("related article or teaser", Reason.RELATED),
  COMMENT("comment", Reason.COMMENT),
  TAGS("tag line", Reason.TAGS),
  READ_TIME("read time", Reason.READ_TIME),
  PLAYER("player label", Reason.EMBED),
  CAPTION("caption", Reason.CAPTION),
  CREDIT("credit", Reason.CREDIT),
  BYLINE("byline", Reason.BYLINE),
  AUTHOR("author bio", Reason.AUTHOR_BIO),
  CONTACT("contact line", Reason.CONTACT),
  MASTHEAD("masthead", Reason.MASTHEAD),
  MENU("menu", Reason.MENU),
  DATE_LINE("date line", Reason.DATE_LINE),
  LINK("link", Reason.LINK, Reason.NUMBER),
  // The line in its text.
  AFTER_BLANK("below a blank line"),
  TWICE("stands in the text twice"),
  AGAIN("stands in the text further up"),
  RECURS("recurs on the site"),
  SIGNS("how often such words are furniture"),
  WORTH("words of running text"),
  // Where it stands.
  UP("lines up to a paragraph"),
  DOWN("lines down to a paragraph"),
  PROSE_ABOVE_3("running text in the 3 lines above"),
  PROSE_BELOW_3("running text in the 3 lines below"),
  PROSE_ABOVE_8("running text in the 8 lines above"),
  PROSE_BELOW_8("running text in the 8 lines below"),
  PROSE_ABOVE_20("running text in the 20 lines above"),
  PROSE_BELOW_20("running text in the 20 lines below"),
  PROSE_ABOVE("running text above"),
  PROSE_BELOW("running text below"),
  PROSE_BEFORE("share of the running text above"),
  FURNITURE_ABOVE("furniture in the 8 lines above"),
  FURNITURE_BELOW("furniture in the 8 lines below"),
  ODD_LINES("other lines among the 6 around"),
  DENSITY("share of running text around"),
  LABEL_ABOVE("lines up to a label of links"),
  WALL_ABOVE("lines up to the comments"),
  TOP("lines above"),
  BOTTOM("lines below"),
  PLACE("place in the text"),
  // The text.
  LINES("lines of the text"),
  PROSE("running text of the text"),
  PARAGRAPHS("share of paragraphs"),
  FURNITURE("share of furniture"),
  BLANKS("share of blank lines"),
  RUN_ON("share of lines that run on"),
  LENGTH("words a line"),
  // Where the article seems to be, and what the line shares with it.
  RUN("lines to the run of the article"),
  RUN_PROSE("words of the run of the article"),
  TIGHT_RUN("lines to the tightest run of the article"),
  TIGHT_PROSE("words of the tightest run of the article"),
  SHARED("words shared with the article"),
  SHARED_PART("share of words shared with the article"),
  SHARED_BELOW("words shared with the paragraphs below"),
  SHARED_RANK("lines above the article that share more words"),
  GAP("other lines between it and the article"),
  // What a first look by all of these says of the line, and of the text around it.
  LIKE_HEADLINE("at first sight a headline"),
  LIKE_BODY("at first sight a paragraph"),
  LIKE_SUBHEADING("at first sight a subheading"),
  ARTICLE_ABOVE_3("at first sight article in the 3 lines above"),
  ARTICLE_BELOW_3("at first sight article in the 3 lines below"),
  ARTICLE_ABOVE_8("at first sight article in the 8 lines above"),
  ARTICLE_BELOW_8("at first sight article in the 8 lines below"),
  ARTICLE_ABOVE_20("at first sight article in the 20 lines above"),
  ARTICLE_BELOW_20("at first sight article in the 20 lines below"),
  ARTICLE_UP("lines up to what at first sight is article"),
  ARTICLE_DOWN("lines down to what at first sight is article"),
  ARTICLE_ABOVE("words of article above, at first sight"),
  ARTICLE_BELOW("words of article below, at first sight"),
  HEADLINE_RANK("better headlines at first sight"),
  HEADLINE_LEAD("how far it is ahead as headline at first sight");

  /** How many features there are. */
  static final int COUNT = values().length;

  /** How many lines away the model may look. */
  static final int REACH = 5;

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // A list that cannot be changed.
  private final List<Reason> reasons;

  private final int column;

  @SuppressWarnings("EnumOrdinal") // Order is what a column is.
  Feature(String title, Reason... reasons) {
    this.title = title;
    this.reasons = List.of(reasons);
    this.column = ordinal();
  }

  /** Where it stands among all features of a line. */
  int column() {
    return column;
  }

  /** Whether the neighbours' are looked at, too: it tells of the line itself. */
  boolean isOwn() {
    return column <= WORTH.column || (isSecond() && column <= LIKE_SUBHEADING.column);
  }

  /** Whether only the second look has it: see {@link FirstLook}. */
  boolean isSecond() {
    return column >= LIKE_HEADLINE.column;
  }

  /** The reasons that it is a signal of. */
  List<Reason> reasons() {
    return reasons;
  }

  /** What it tells, for people. */
  String title() {
    return title;
  }
}
