package clippings.clean;

import clippings.article.Reason;
import clippings.clean.Furniture.Scope;
import clippings.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Knows furniture by its words: the built-in table {@code furniture.txt} and the lines that a study
 * lists as furniture.
 */
final class FurniturePatterns {
  private static final String TABLE = "furniture.txt";
  private static final Pattern HEADING = Pattern.compile("\\[[a-z ]+: [a-z]+ [0-9]+\\]");

  /** Most text is in longer lines, and few patterns are for these. */
  private static final int LONG = 40;

  /** Lines with fewer words are no bios. */
  private static final int FEW = 5;

  private final LinePatterns<Furniture> table = new LinePatterns<>();
  private final LinePatterns<Furniture> forLongLines = new LinePatterns<>();
  private int mostWords;

  private FurniturePatterns() {}

  /**
   * The built-in table with the patterns of a study before it.
   *
   * @param ofTheStudy as in {@code Study.furniture()}; {@code *} stands for any characters
   */
  static FurniturePatterns with(List<String> ofTheStudy) {
    FurniturePatterns patterns = new FurniturePatterns();
    Furniture own = new Furniture(Reason.FURNITURE_OF_THE_STUDY, Scope.LINE, Integer.MAX_VALUE);
    for (String pattern : ofTheStudy) {
      patterns.add(Folding.caseless(pattern).replace("#", ""), own);
    }
    patterns.readTable();
    return patterns;
  }

  /**
   * What a line says by its words.
   *
   * @param furniture of the first pattern that it matches and that is meant
   * @param cues of a bio, if it matches none
   */
  record Match(Optional<Furniture> furniture, int cues) {
    static final Match NONE = new Match(Optional.empty(), 0);
  }

  /**
   * Holds a line against all patterns.
   *
   * @param folded the line after {@code Folding.caseless}
   * @param shape of the line
   */
  Match find(String folded, LineFeatures shape) {
    if (shape.words() > mostWords) {
      return Match.NONE;
    }
    LinePatterns<Furniture> patterns = shape.words() > LONG ? forLongLines : table;
    Meant meant = new Meant(shape);
    Optional<Furniture> found = patterns.first(folded, shape.rare(), meant);
    return found.isEmpty() && meant.cues == 0 ? Match.NONE : new Match(found, meant.cues);
  }

  /** Whether a pattern that a line matches is meant for lines of its shape. */
  private static final class Meant implements Predicate<Furniture> {
    private final LineFeatures shape;
    private int cues;

    Meant(LineFeatures shape) {
      this.shape = shape;
    }

    @Override
    public boolean test(Furniture furniture) {
      if (shape.words() > furniture.mostWords()) {
        return false;
      }
      return switch (furniture.scope()) {
        case LINE, WALL -> true;
        case LABEL, EDGE -> !isSentence();
        case NAMES -> isNames();
        case CUE -> {
          cues += shape.words() >= FEW ? 1 : 0;
          yield false;
        }
      };
    }

    /** A label or a menu entry is none: "Popular in Asia, it came late to Europe." is no label. */
    private boolean isSentence() {
      return shape.end() == '.' && shape.words() >= 6 && shape.running();
    }

    private boolean isNames() {
      boolean ends = shape.end() == '!' || shape.end() == '?';
      return !ends
          && !(shape.end() == '.' && shape.words() > 6)
          && shape.capitalised() > 0
          && shape.lowerCase() <= 1 + shape.capitalised() / 2;
    }
  }

  private void add(String pattern, Furniture furniture) {
    table.add(pattern, furniture);
    if (furniture.mostWords() > LONG) {
      forLongLines.add(pattern, furniture);
    }
    mostWords = Math.max(mostWords, furniture.mostWords());
  }

  private void readTable() {
    try (InputStream in = FurniturePatterns.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Furniture group = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (HEADING.matcher(line).matches()) {
          group = group(line.substring(1, line.length() - 1));
        } else if (group != null && !line.isBlank()) {
          add(Folding.caseless(line), group);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads {@code reason: scope most-words}. */
  private static Furniture group(String heading) {
    int colon = heading.indexOf(':');
    String[] rest = heading.substring(colon + 1).trim().split(" ", -1);
    return new Furniture(
        Reason.of(heading.substring(0, colon)),
        Scope.valueOf(rest[0].toUpperCase(Locale.ROOT)),
        Integer.parseInt(rest[1]));
  }
}
