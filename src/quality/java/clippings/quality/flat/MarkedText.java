package clippings.quality.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The text of a page in which noncharacters stand where mark-up was that says something of a line.
 *
 * <p>Mark-up is told from text as {@code flatten.py} does it, by its brackets alone and not as
 * browsers do, so that both break lines at the same places.
 */
final class MarkedText {
  /** A new block begins or ends. */
  static final char BLOCK = '\uFDD0';

  /** A heading of level 1 begins; the next five are the other levels. */
  static final char HEADING = '\uFDD1';

  static final char HEADING_END = '\uFDD7';
  static final char ITEM = '\uFDD8';
  static final char BOLD = '\uFDD9';
  static final char BOLD_END = '\uFDDA';
  static final char LINK = '\uFDDB';
  static final char LINK_END = '\uFDDC';

  private static final Set<String> BLOCKS =
      Set.of(
          ("p div li ul ol h1 h2 h3 h4 h5 h6 br tr td th table section article aside nav header"
                  + " footer figure figcaption blockquote form button option main dl dt dd hr"
                  + " iframe label select video pre")
              .split(" ", -1));

  private final String text;
  private final List<String> addresses;

  private MarkedText(String text, List<String> addresses) {
    this.text = text;
    this.addresses = List.copyOf(addresses);
  }

  /**
   * The text of a page.
   *
   * @param html a whole page
   * @param everyTag whether every tag breaks the line, and not only those of blocks
   */
  static MarkedText of(String html, boolean everyTag) {
    String blocks = replaceBlocks(InvisibleParts.cut(html), everyTag);
    List<String> addresses = new ArrayList<>();
    String text = replaceTags(blocks, everyTag, addresses);
    return new MarkedText(Parser.unescapeEntities(text, false), addresses);
  }

  /** With line breaks where lines end. */
  String text() {
    return text;
  }

  /** Where the links lead to, in their order. */
  List<String> addresses() {
    return addresses;
  }

  /**
   * Puts a line break and a mark in place of the tags of blocks; if every tag breaks the line, an
   * empty tag and a mark. Only then the other tags are looked for: a bracket that is no tag may
   * seem to be one that reaches over a block.
   */
  private static String replaceBlocks(String html, boolean everyTag) {
    StringBuilder out = new StringBuilder(html.length());
    int done = 0;
    for (int open = html.indexOf('<'); open >= 0; ) {
      String name = Tags.name(html, open);
      int end = BLOCKS.contains(name) ? html.indexOf('>', open) : -1;
      if (end >= 0) {
        out.append(html, done, open).append(everyTag ? "<>" : "\n").append(BLOCK);
        boolean closes = html.charAt(open + 1) == '/';
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6') {
          out.append(closes ? HEADING_END : (char) (HEADING + name.charAt(1) - '1'));
        } else if (name.equals("li") && !closes) {
          out.append(ITEM);
        }
        done = end + 1;
      }
      open = html.indexOf('<', Math.max(done, open + 1));
    }
    return out.append(html, done, html.length()).toString();
  }

  private static String replaceTags(String html, boolean breaks, List<String> addresses) {
    StringBuilder out = new StringBuilder(html.length());
    int done = 0;
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', done)) {
      int end = html.indexOf('>', open);
      if (end < 0) {
        break;
      }
      out.append(html, done, open).append(breaks ? "\n" : "");
      boolean closes = html.charAt(open + 1) == '/';
      switch (Tags.name(html, open)) {
        case "b", "strong" -> out.append(closes ? BOLD_END : BOLD);
        case "a" -> {
          out.append(closes ? LINK_END : LINK);
          if (!closes) {
            addresses.add(Tags.attribute(html.substring(open, end), "href"));
          }
        }
        default -> {}
      }
      done = end + 1;
    }
    return out.append(html, done, html.length()).toString();
  }

  /** Tags as written. */
  static final class Tags {
    private Tags() {}

    /** The name of the tag that opens at a bracket, in lower case; empty if there is none. */
    static String name(String html, int open) {
      int start = open + (html.startsWith("/", open + 1) ? 2 : 1);
      int end = start;
      while (end < html.length() && isWord(html.charAt(end))) {
        end++;
      }
      return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(char c) {
      return Character.isLetterOrDigit(c) || c == '_';
    }

    /** The value of an attribute; empty if the tag has none of that name in quotes. */
    static String attribute(String tag, String name) {
      int at = tag.toLowerCase(Locale.ROOT).indexOf(" " + name + "=");
      int quote = at + name.length() + 2;
      if (at < 0 || quote >= tag.length() || "\"'".indexOf(tag.charAt(quote)) < 0) {
        return "";
      }
      int end = tag.indexOf(tag.charAt(quote), quote + 1);
      return end < 0 ? "" : tag.substring(quote + 1, end);
    }
  }
}
