package clippings.report;

import clippings.article.Kind;
import clippings.article.Status;

/** What {@link Totals} counts. */
enum Measure {
  /** Kept articles, by period. */
  ARTICLES,
  /** Words of kept articles, by period. */
  WORDS,
  /** Kept articles with a counted mention, by period and cast member. */
  CAST_ARTICLES,
  CAST_COUNTED,
  CAST_RECYCLED,
  CAST_AMBIGUOUS,
  CAST_UNRESOLVED,
  /** Mentions of characters, by period and the cast member who plays them. */
  CHARACTER_COUNTED,
  CHARACTER_RECYCLED,
  CHARACTER_AMBIGUOUS,
  /** Kept articles with a counted mention, by period and theme. */
  THEME_ARTICLES,
  THEME_COUNTED,
  THEME_RECYCLED,
  THEME_AMBIGUOUS,
  /** Kept articles with counted mentions of two cast members. */
  PAIR_ARTICLES,
  PAIR_SENTENCES,
  /** Kept articles with counted mentions of a cast member and a theme. */
  CAST_THEME_ARTICLES,
  CAST_THEME_SENTENCES,
  COPIES_EXACT,
  COPIES_NEAR,
  REJECTED,
  /** Records that the command leaves out. */
  LEFT_OUT,
  LINES_REMOVED,
  /** Names that the study lacks. */
  UNLISTED;

  /** The measure that counts mentions of a kind and status. */
  static Measure of(Kind kind, Status status) {
    // Only short forms, which only the cast has, are unresolved.
    return switch (kind) {
      case CAST -> pick(status, CAST_COUNTED, CAST_RECYCLED, CAST_AMBIGUOUS, CAST_UNRESOLVED);
      case CHARACTER ->
          pick(
              status,
              CHARACTER_COUNTED,
              CHARACTER_RECYCLED,
              CHARACTER_AMBIGUOUS,
              CHARACTER_AMBIGUOUS);
      case THEME -> pick(status, THEME_COUNTED, THEME_RECYCLED, THEME_AMBIGUOUS, THEME_AMBIGUOUS);
    };
  }

  private static Measure pick(
      Status status, Measure counted, Measure recycled, Measure ambiguous, Measure unresolved) {
    return switch (status) {
      case COUNTED -> counted;
      case RECYCLED -> recycled;
      case AMBIGUOUS -> ambiguous;
      case UNRESOLVED -> unresolved;
    };
  }
}
