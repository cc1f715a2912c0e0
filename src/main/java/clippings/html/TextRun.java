package clippings.html;

import clippings.article.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text between two block boundaries, while it is being collected. */
final class TextRun {
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int marked;
  private @Nullable Reason mark;
  private boolean broken;
  private boolean picture;

  /** Whether a capital in a block of its own was read, which begins the next block. */
  private boolean initial;

  /**
   * Adds text, white space made single, characters without width left out.
   *
   * @param link whether it is a link
   * @param inline furniture that an inline element around it names; null if none does
   */
  void append(String raw, boolean link, @Nullable Reason inline) {
    int before = text.length();
    boolean gap = before == 0 || text.charAt(before - 1) == ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        if (!gap && !initial) {
          text.append(' ');
          gap = true;
        }
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        if (initial && !Character.isLowerCase(c)) {
          text.append(' ');
        }
        initial = false;
        text.append(c);
        gap = false;
        broken = false;
      }
    }
    int added = text.length() - before;
    if (link) {
      linked += added;
    }
    if (inline != null) {
      marked += added;
      mark = inline;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || (c >= '\u007F' && c <= '\u00A0')
        || (c > '\u0100' && (Character.isSpaceChar(c) || isDirection(c)));
  }

  /** Marks that change the direction of what follows have no place in reports. */
  private static boolean isDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /** A picture: what follows may be its caption. */
  void picture() {
    picture = text.isEmpty();
  }

  /**
   * A line break.
   *
   * @return whether it is the second in a row, which parts paragraphs
   */
  boolean lineBreak() {
    if (broken) {
      return true;
    }
    broken = true;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
    return false;
  }

  /** Ends the run; empty if it has no text. */
  Optional<TextBlock> end(Box box) {
    if (text.length() == 1 && Character.isUpperCase(text.charAt(0))) {
      initial = true;
      return Optional.empty();
    }
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    Optional<TextBlock> textBlock = Optional.empty();
    if (length > 0) {
      String line = text.substring(0, length);
      Optional<Reason> inline =
          marked * 10L >= length * 8L ? Optional.ofNullable(mark) : Optional.empty();
      double linkShare = Math.min(1, (double) linked / length);
      textBlock =
          Optional.of(new TextBlock(line, box, WordCount.of(line), linkShare, picture, inline));
      picture = false;
    }
    text.setLength(0);
    linked = 0;
    marked = 0;
    mark = null;
    broken = false;
    return textBlock;
  }
}
