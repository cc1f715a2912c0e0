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
import java.util.regex.Pattern;

/**
 * Knows furniture by its words: the built-in table {@code furniture.txt} and the lines that a study
 * lists as furniture.
 */
final class FurniturePatterns {
  /** What lines have that may be captions: looked for with all else, so that they are read once. */
  static final Furniture CAPTION_MARK = new Furniture(Reason.CAPTION, Scope.HINT, 60);

  private static final String TABLE = "furniture.txt";
  private static final Pattern HEADING = Pattern.compile("\\[[a-z ]+: [a-z]+ [0-9]+\\]");

  /** Most text is in longer lines, and few patterns are for these. */
  private static final int LONG = 40;

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
    for (String mark : Caption.marks()) {
      patterns.add("*" + mark + "*", CAPTION_MARK);
    }
    return patterns;
  }

  /** The most words of a line that any pattern could match. */
  int mostWords() {
    return mostWords;
  }

  /**
   * The first pattern that a line matches, in the order of the table.
   *
   * @param folded the line after {@code Folding.caseless}
   * @param shape of the line
   */
  Optional<Furniture> find(String folded, LineFeatures shape) {
    int words = shape.words();
    if (words > mostWords) {
      return Optional.empty();
    }
    LinePatterns<Furniture> patterns = words > LONG ? forLongLines : table;
    return patterns.first(folded, shape.rare(), furniture -> words <= furniture.mostWords());
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
