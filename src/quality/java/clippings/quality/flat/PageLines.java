package clippings.quality.flat;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the text of a page in lines.
 *
 * <p>Example: {@code PageLines.of("<h2>One</h2><p>Two <b>three</b>", false)} are {@code One}, a
 * heading, and {@code Two three}.
 */
final class PageLines {
  private final List<String> addresses;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Marks.Link> links = new ArrayList<>();
  private int block;
  private int heading;
  private int bold;
  private boolean item;
  private boolean allBold = true;
  private boolean space;
  private int link = -1;
  private int linkStart = -1;
  private int nextLink;

  private PageLines(List<String> addresses) {
    this.addresses = addresses;
  }

  /** A line, and the block that it is in. */
  private record Line(String text, Marks marks, int block) {}

  /**
   * A line of a page.
   *
   * @param text with single spaces
   * @param alone whether its block has no other line that is not bold
   */
  record PageLine(String text, Marks marks, boolean alone) {}

  /**
   * All lines that are not blank.
   *
   * @param html a whole page
   * @param everyTag whether every tag breaks the line, and not only those of blocks
   */
  static List<PageLine> of(String html, boolean everyTag) {
    MarkedText marked = MarkedText.of(html, everyTag);
    PageLines reader = new PageLines(marked.addresses());
    String text = marked.text();
    for (int i = 0; i < text.length(); i++) {
      reader.take(text.charAt(i));
    }
    reader.endLine();
    return reader.finished();
  }

  private void take(char c) {
    if (c == '\n') {
      endLine();
    } else if (c >= MarkedText.BLOCK && c <= MarkedText.LINK_END) {
      mark(c);
    } else if (Spaces.isSpace(c)) {
      space = text.length() > 0;
    } else {
      if (space) {
        text.append(' ');
        space = false;
      }
      if (link >= 0 && linkStart < 0) {
        linkStart = text.length();
      }
      allBold &= bold > 0;
      text.append(c);
    }
  }

  private void mark(char c) {
    switch (c) {
      case MarkedText.BLOCK -> {
        block++;
        bold = 0;
      }
      case MarkedText.HEADING_END -> heading = 0;
      case MarkedText.ITEM -> item = true;
      case MarkedText.BOLD -> bold++;
      case MarkedText.BOLD_END -> bold = Math.max(0, bold - 1);
      case MarkedText.LINK -> {
        endLink();
        link = nextLink++;
      }
      case MarkedText.LINK_END -> {
        endLink();
        link = -1;
      }
      default -> heading = c - MarkedText.HEADING + 1;
    }
  }

  private void endLink() {
    if (linkStart >= 0) {
      links.add(new Marks.Link(linkStart, text.length(), addresses.get(link)));
      linkStart = -1;
    }
  }

  private void endLine() {
    endLink();
    if (text.length() > 0) {
      Marks marks = new Marks(heading, item, allBold, List.copyOf(links));
      lines.add(new Line(text.toString(), marks, block));
      item = false;
    }
    text.setLength(0);
    links.clear();
    allBold = true;
    space = false;
  }

  private List<PageLine> finished() {
    List<PageLine> all = new ArrayList<>();
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      boolean alone = true;
      while (to < lines.size() && lines.get(to).block() == lines.get(from).block()) {
        alone &= lines.get(to).marks().bold();
        to++;
      }
      for (Line line : lines.subList(from, to)) {
        all.add(new PageLine(line.text(), line.marks(), alone));
      }
      from = to;
    }
    return List.copyOf(all);
  }
}
