package clippings.clean;

import clippings.article.Reason;
import clippings.clean.Furniture.Scope;
import java.util.Optional;

/** What a line is by its own words and shape, before its neighbours are asked. */
final class LineRules {
  private static final Furniture DATE_LINE = shape(Reason.DATE_LINE);
  private static final Furniture BYLINE = shape(Reason.BYLINE);
  private static final Furniture MENU = shape(Reason.MENU);
  private static final Furniture LINK = shape(Reason.LINK);
  private static final Furniture NUMBER = new Furniture(Reason.NUMBER, Scope.EDGE, 0);

  /** Of people in the news some is told as of authors. */
  private static final Furniture BIO = new Furniture(Reason.AUTHOR_BIO, Scope.EDGE, 0);

  private static final Furniture TEASER = shape(Reason.RELATED);

  private static final int SHORT_BIO = 20;

  private final FurniturePatterns patterns;

  LineRules(FurniturePatterns patterns) {
    this.patterns = patterns;
  }

  private static Furniture shape(Reason reason) {
    return new Furniture(reason, Scope.LINE, 0);
  }

  /** What a line is by its words, else by its shape. */
  FurniturePatterns.Match find(String text, String folded, LineFeatures shape) {
    if (folded.isEmpty()) {
      return FurniturePatterns.Match.NONE;
    }
    FurniturePatterns.Match known = patterns.find(folded, shape);
    if (known.furniture().isPresent()) {
      return known;
    }
    Optional<Furniture> found = byShape(text, folded, shape);
    if (found.isEmpty() && known.cues() >= (shape.words() <= SHORT_BIO ? 2 : 3)) {
      found = Optional.of(BIO);
    }
    return found.isEmpty() ? known : new FurniturePatterns.Match(found, known.cues());
  }

  private static Optional<Furniture> byShape(String text, String folded, LineFeatures shape) {
    int words = shape.words();
    DateLine date = DateLine.of(text, folded, shape);
    if (date != DateLine.NONE) {
      return Optional.of(date == DateLine.DATE ? DATE_LINE : BYLINE);
    }
    if (shape.letters() == 0) {
      return Optional.of(NUMBER);
    }
    if (isLink(text)) {
      return Optional.of(LINK);
    }
    if (isMenu(shape)) {
      return Optional.of(MENU);
    }
    if (shape.glued() > 0 && words > 10 && words < 80 && gluesSentences(text)) {
      return Optional.of(TEASER);
    }
    return Optional.empty();
  }

  private static boolean isLink(String text) {
    boolean address =
        text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    boolean handle = text.startsWith("@");
    return (address || handle) && text.indexOf(' ') < 0;
  }

  /** Entries in one line, with bars between them or run together, and no sentence anywhere. */
  private static boolean isMenu(LineFeatures shape) {
    if (shape.endsSentence() || shape.sentences() > 1) {
      return false;
    }
    return (shape.separators() >= 2 && shape.words() < 8 * (shape.separators() + 1))
        || (shape.glued() >= 3 && shape.glued() * 8 > shape.words() && !shape.running());
  }

  /** A headline that runs into its summary without a space, as flattened lists of teasers do. */
  private static boolean gluesSentences(String text) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < text.length() - 2; i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = text.charAt(i + 1);
      if (before == ' ' && Character.isLetterOrDigit(c)) {
        words += Character.isDigit(c) ? 0 : 1;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      } else if (words >= 5
          && Character.isUpperCase(c)
          && (Character.isLowerCase(after) || (c == 'A' && after == ' '))
          && (Character.isLowerCase(before) || before == '?' || before == '!')) {
        // YouTube and McDonald glue too, but stand in sentences, where most words are small.
        return capitals * 5 >= words * 4;
      } else if (words > 20) {
        return false;
      }
    }
    return false;
  }
}
