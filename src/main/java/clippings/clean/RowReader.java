package clippings.clean;

import clippings.article.Line;
import clippings.text.Folding;
import clippings.text.TextHash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of texts, one text after the other. One reader serves one thread. */
final class RowReader {
  private static final int KNOWN_BITS = 13;
  private static final int LONGEST_KNOWN = 100;

  private final LineRules rules;
  private final boolean stems;
  private final LineScanner scanner = new LineScanner();

  /** Rows read before, by the hash of their text: of short lines, most stand on page after page. */
  private final @Nullable Row[] known = new Row[1 << KNOWN_BITS];

  /** The hashes of their texts: another line is told without a look at the row itself. */
  private final int[] knownHashes = new int[known.length];

  /** Folded in here: an array for each line would cost more than folding it. */
  private char[] space = new char[1024];

  RowReader(LineRules rules) {
    this(rules, true);
  }

  private RowReader(LineRules rules, boolean stems) {
    this.rules = rules;
    this.stems = stems;
  }

  /** A reader for who does not ask what words texts have in common. */
  static RowReader withoutStems(LineRules rules) {
    return new RowReader(rules, false);
  }

  /** The rows of a text, in order. */
  List<Row> read(List<Line> lines) {
    List<Row> rows = new ArrayList<>(lines.size());
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !isBlank(lines.get(end).text())) {
        end++;
      }
      for (List<Line> paragraph : paragraphs(lines.subList(at, end))) {
        String text = paragraph.size() == 1 ? paragraph.get(0).text() : Fragments.join(paragraph);
        rows.add(
            row(List.copyOf(paragraph), text, paragraph.get(0).number() == lines.get(at).number()));
      }
      at = end + 1;
    }
    return rows;
  }

  /** The lines of a block, with no blank line among them, those of one paragraph together. */
  private List<List<Line>> paragraphs(List<Line> block) {
    if (block.isEmpty() || block.get(0).isMarked()) {
      return block.stream().map(List::of).toList();
    }
    boolean wrapped = block.size() > 1 && Wrapping.isWrapped(block);
    return wrapped ? List.of(block) : Fragments.of(block, this::isFurniture);
  }

  private boolean isFurniture(Line line) {
    Row row = row(List.of(line), line.text(), false);
    return row.isFurniture() && !row.has(Furniture.Scope.EDGE);
  }

  private Row row(List<Line> lines, String raw, boolean afterBlank) {
    if (raw.length() > LONGEST_KNOWN) {
      return analyse(lines, raw, afterBlank);
    }
    int hash = raw.hashCode();
    int place = (hash * 0x9E3779B1) >>> (Integer.SIZE - KNOWN_BITS);
    Row like = knownHashes[place] == hash ? known[place] : null;
    if (like != null && like.text().equals(raw)) {
      return like.with(lines, afterBlank);
    }
    Row row = analyse(lines, raw, afterBlank);
    knownHashes[place] = hash;
    known[place] = row;
    return row;
  }

  private Row analyse(List<Line> lines, String raw, boolean afterBlank) {
    String text = raw;
    LineFeatures shape = scanner.scan(text);
    if (!scanner.isTidy()) {
      text = collapse(raw);
      shape = scanner.scan(text);
    }
    String folded = fold(text);
    FurniturePatterns.Match match = rules.find(text, folded, shape);
    return new Row(
        lines,
        text,
        folded,
        TextHash.of(folded),
        shape,
        afterBlank,
        match.furniture(),
        OwnFeatures.of(text, shape, match),
        stems ? Stems.of(folded) : Stems.NONE);
  }

  private String fold(String text) {
    if (space.length < text.length()) {
      space = new char[text.length() * 2];
    }
    return Folding.caseless(text, space);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return CharKind.isBlank(c) || c == '\uFEFF';
  }

  private static String collapse(String text) {
    int length = text.length();
    StringBuilder out = new StringBuilder(length);
    boolean gap = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap |= !out.isEmpty() && c != '\u200B' && c != '\uFEFF';
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(c);
    }
    return out.toString();
  }
}
