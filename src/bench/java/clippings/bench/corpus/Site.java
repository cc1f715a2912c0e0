package clippings.bench.corpus;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A site: its name, its authors, and the furniture that it puts around every article.
 *
 * @param host such as {@code the-bramblegate-post.example}
 * @param page its lines, with {@code {body}} and the like for what changes from page to page
 * @param authors who write for it
 * @param headlined whether the page has the headline as a line
 */
record Site(String host, List<String> page, List<String> authors, boolean headlined) {
  private static final int AUTHORS = 5;
  private static final String[] KINDS = {"gazette", "post", "wire", "courier", "reel", "ledger"};

  /**
   * Makes up a site.
   *
   * @param number sites with different numbers differ in their names and menus
   */
  static Site of(int number, long seed, Prose prose) {
    Dice dice = Dice.of(seed, 0x73697465L, number);
    String kind = KINDS[number % KINDS.length];
    String name = "The " + prose.name(dice) + " " + Vocabulary.capitalised(kind) + " " + number;
    List<String> page =
        Resource.page(kind).stream().map(line -> filled(line, name, prose, dice)).toList();
    String host = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
    List<String> authors = Stream.generate(() -> prose.person(dice)).limit(AUTHORS).toList();
    return new Site(host, page, authors, page.contains("{title}"));
  }

  private static String filled(String line, String name, Prose prose, Dice dice) {
    String filled = line.replace("{site}", name);
    while (filled.contains("{menu}")) {
      filled = filled.replaceFirst("\\{menu}", prose.label(dice));
    }
    return filled;
  }

  /**
   * The page of an article.
   *
   * @param dice tells the author, teasers and comments: what varies though the article is the same
   */
  String page(Story story, Prose prose, Dice dice) {
    StringBuilder out = new StringBuilder(2048);
    String author = authors.get(dice.below(AUTHORS));
    for (String line : page) {
      if (line.equals("{body}")) {
        story.appendBody(out);
      } else if (line.equals("{title}")) {
        out.append(story.title());
      } else if (line.indexOf('{') < 0) {
        out.append(line);
      } else {
        append(line, author, story, prose, dice, out);
      }
      out.append('\n');
    }
    out.setLength(out.length() - 1);
    return out.toString();
  }

  private static void append(
      String line, String author, Story story, Prose prose, Dice dice, StringBuilder out) {
    int from = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
      int close = line.indexOf('}', open);
      out.append(line, from, open);
      switch (line.substring(open + 1, close)) {
        case "teaser" -> prose.headline(dice, story.about(), out);
        case "author" -> out.append(author);
        case "person" -> out.append(prose.person(dice));
        case "handle" -> out.append(prose.word(dice)).append('_').append(dice.below(100));
        case "remark" -> prose.sentence(dice, story.about(), out);
        case "posted" -> out.append("July ").append(dice.between(1, 31)).append(", 2024");
        case "number" -> out.append(dice.between(2, 9));
        case "year" -> out.append(story.day().getYear());
        default -> throw new IllegalStateException(line);
      }
      from = close + 1;
    }
    out.append(line, from, line.length());
  }
}
