package clippings.corpus;

import clippings.html.Block;
import clippings.html.HtmlPage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What a field of text holds: plain text, or text as HTML, or as programs write it down. */
final class FieldText {
  /** NewsAPI cuts texts: {@code … [+2219 chars]}. */
  private static final Pattern CUT = Pattern.compile("\\s{0,9}\\[\\+\\d{1,9} chars\\]$");

  private static final int LONGEST_TAG = 300;

  private static final List<String> TAGS =
      List.of(
          "p",
          "br",
          "a",
          "em",
          "strong",
          "b",
          "i",
          "div",
          "span",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "blockquote",
          "section",
          "article",
          "html",
          "body",
          "table",
          "td",
          "figure");

  private static final List<String> BLOCKS = List.of("<p>", "<p ", "<br", "<div");

  private FieldText() {}

  /** The text without what programs add to it, with true line breaks and tags. */
  static String plain(String written) {
    String text = written;
    if (text.stripTrailing().endsWith(" chars]")) {
      text = CUT.matcher(text.stripTrailing()).replaceFirst("");
    }
    if (text.indexOf("\\n") >= 0 && text.indexOf('\n') < 0) {
      text = text.replace("\\r", "").replace("\\n", "\n").replace("\\t", " ");
    }
    if (text.contains("&lt;") && !isHtml(text)) {
      String unescaped = Parser.unescapeEntities(text, false);
      text = isHtml(unescaped) ? unescaped : text;
    }
    return text;
  }

  /** A title or the like on one line, without tags. */
  static String line(String written) {
    boolean marked = written.indexOf('&') >= 0 || isHtml(written);
    return Lines.joined(marked ? Jsoup.parseBodyFragment(written).text() : written);
  }

  /** Whether there is a tag of HTML that ends, or one that breaks lines. */
  static boolean isHtml(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean closing = text.startsWith("/", at + 1);
      int from = at + (closing ? 2 : 1);
      int to = from;
      while (to < text.length() && to < from + 11 && isNameChar(text.charAt(to))) {
        to++;
      }
      String name = text.substring(from, to).toLowerCase(Locale.ROOT);
      boolean breaks = name.equals("br") || name.equals("p");
      if ((closing || breaks) && TAGS.contains(name) && isEnd(text, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tag ends here, perhaps behind attributes. */
  private static boolean isEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end < at + LONGEST_TAG && text.charAt(end) != '>') {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == '>';
    String between = closed ? text.substring(at, end).strip() : "";
    return closed && (between.isEmpty() || between.equals("/") || between.indexOf('=') > 0);
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** The blocks of text that is HTML but no page. Where no tag does, line breaks part them. */
  static List<Block> blocks(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    String text = html;
    if (BLOCKS.stream().noneMatch(lower::contains)) {
      String lineBreak = html.contains("\n\n") || html.contains("\n\r\n") ? "\n\\s*\n" : "\n";
      text = Pattern.compile(lineBreak).matcher(html.replace("\r", "")).replaceAll("<p>");
    }
    return HtmlPage.fragment(text);
  }
}
