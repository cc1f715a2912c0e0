package clippings.clean;

import static clippings.clean.Feature.*;

import clippings.article.Reason;
import clippings.clean.Furniture.Scope;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The features that a line has by itself, wherever it stands. */
final class OwnFeatures {
  /** How many there are: they come first. */
  static final int COUNT = AFTER_BLANK.column();

  private static final int LONGEST = 250;

  private static final Map<Reason, Feature> SIGNALS = new EnumMap<>(Reason.class);

  static {
    for (Feature feature : Feature.values()) {
      feature.reasons().forEach(reason -> SIGNALS.put(reason, feature));
    }
  }

  private OwnFeatures() {}

  /** The features of a line, in the order of {@link Feature}. */
  static int[] of(String text, LineFeatures shape, FurniturePatterns.Match match) {
    Optional<Furniture> furniture = match.furniture();
    int[] own = new int[COUNT];
    int words = Math.min(shape.words(), LONGEST);
    own[WORDS.column()] = words;
    own[LETTERS.column()] = Math.min(100, percent(shape.letters(), shape.words() * 10));
    own[SMALL.column()] = percent(shape.lowerCase(), shape.words());
    own[CAPITALS.column()] = percent(shape.capitalised(), shape.words());
    own[LONG_CAPITALS.column()] =
        percent(shape.longCapitalised(), shape.longCapitalised() + shape.longLowerCase());
    own[NUMBERS.column()] = percent(shape.numbers(), shape.words());
    own[COMMAS.column()] = Math.min(20, shape.commas());
    own[STOPS.column()] = Math.min(20, shape.sentences());
    own[BARS.column()] = Math.min(20, shape.separators());
    own[GLUED.column()] = Math.min(20, shape.glued());
    own[END.column()] = end(shape);
    own[CLOSED.column()] = bit(shape.closed());
    own[QUOTED.column()] = bit(shape.quoteStart());
    own[BULLET.column()] = bit(shape.bullet());
    own[CASELESS.column()] = bit(shape.caseless());
    own[STARTS_SMALL.column()] = bit(Character.isLowerCase(text.charAt(0)));
    own[SHOUTED.column()] = bit(shape.isShouted());
    own[RARE.column()] = bit(shape.rare());
    own[PARAGRAPH.column()] = bit(Row.isParagraph(shape, furniture));
    own[BIO.column()] = Math.min(5, match.cues());
    if (furniture.isPresent()) {
      own[SCOPE.column()] = reach(furniture.get().scope());
      Feature signal = SIGNALS.get(furniture.get().reason());
      if (signal != null) {
        own[signal.column()] = 1;
      }
    }
    return own;
  }

  private static int reach(Scope scope) {
    return switch (scope) {
      case CUE -> 0;
      case EDGE -> 1;
      case LINE, NAMES -> 2;
      case LABEL -> 3;
      case WALL -> 4;
    };
  }

  /** How a line ends, from the least to the most like a sentence. */
  private static int end(LineFeatures shape) {
    char end = shape.end();
    if (shape.endsSentence()) {
      return end == '.' ? 8 : end == '…' ? 6 : 7;
    }
    if (shape.endsWithColon()) {
      return 5;
    }
    if (end == ',' || end == ';') {
      return 4;
    }
    return switch (CharKind.of(end)) {
      case CharKind.DIGIT -> 1;
      case CharKind.SIGN -> 2;
      default -> 3;
    };
  }

  static int percent(int part, int whole) {
    return whole == 0 ? 0 : part * 100 / whole;
  }

  static int bit(boolean is) {
    return is ? 1 : 0;
  }
}
