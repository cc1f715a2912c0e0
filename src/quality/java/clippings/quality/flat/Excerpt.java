package clippings.quality.flat;

import clippings.article.LineLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Headline and body with few or many of the furniture lines around and between them. */
final class Excerpt {
  private Excerpt() {}

  /** What an extractor gives of a page. */
  static List<FlatLine> near(FlatPage page, Random dice) {
    List<FlatLine> lines = page.lines();
    int begin = 0;
    while (!lines.get(begin).kept()) {
      begin++;
    }
    int end = lines.size();
    while (!lines.get(end - 1).kept()) {
      end--;
    }
    double chance = choice(dice, 0, .03, .1, .3);
    int first = Math.max(0, begin - (int) choice(dice, 0, 0, 1, 3, 8));
    int last = Math.min(lines.size(), end + (int) choice(dice, 0, 0, 2, 5, 15));
    List<FlatLine> out = new ArrayList<>();
    int run = 0;
    for (int i = first; i < last; i++) {
      if (!lines.get(i).kept()) {
        if (run <= 0 && dice.nextDouble() < chance) {
          run = (int) choice(dice, 1, 1, 2, 4);
        }
        if (run <= 0 && i >= begin && i < end) {
          continue;
        }
        run--;
      }
      out.add(lines.get(i));
    }
    return out;
  }

  /** From three to twelve lines, of which the headline or a paragraph is the first or second. */
  static List<FlatLine> window(List<FlatLine> lines, Random dice) {
    int first = dice.nextInt(lines.size());
    while (!lines.get(first).kept()) {
      first = (first + 1) % lines.size();
    }
    first = Math.max(0, first - dice.nextInt(2));
    return lines.subList(first, Math.min(lines.size(), first + 3 + dice.nextInt(10)));
  }

  /** The article alone, its first lines, or words of one; half the times without its headline. */
  static List<FlatLine> brief(FlatPage page, Random dice) {
    boolean titled = dice.nextBoolean();
    List<FlatLine> article =
        page.lines().stream()
            .filter(line -> line.kept() && (titled || line.label() != LineLabel.HEADLINE))
            .toList();
    int most = (int) choice(dice, 2, 3, 4, 6, 12, Integer.MAX_VALUE);
    if (dice.nextInt(3) > 0) {
      return article.subList(0, Math.min(article.size(), most));
    }
    FlatLine sentence = sentence(article.get(dice.nextInt(article.size())));
    return sentence.isBody() && titled && article.get(0).label() == LineLabel.HEADLINE
        ? List.of(article.get(0), sentence)
        : List.of(sentence);
  }

  /** The first sentence of a paragraph. */
  private static FlatLine sentence(FlatLine line) {
    int stop = line.isBody() ? line.text().indexOf(". ") : -1;
    return stop < 20 ? line : line.as(line.text().substring(0, stop + 1));
  }

  /** Three in five times, breaks a text off in mid-sentence. */
  static List<FlatLine> cut(List<FlatLine> lines, Random dice) {
    if (dice.nextDouble() >= .6) {
      return lines;
    }
    int room = (int) choice(dice, 1200, 2000, 3500);
    List<FlatLine> out = new ArrayList<>();
    for (FlatLine line : lines) {
      String text = line.text();
      int length = text.codePointCount(0, text.length());
      if (length > room) {
        int left = Math.min(length, Math.max(20, room));
        out.add(line.as(text.substring(0, text.offsetByCodePoints(0, left)).strip()));
        return out;
      }
      out.add(line);
      room -= length;
    }
    return out;
  }

  /** Puts a date before the first word; half the times the headline above the body is gone. */
  static List<FlatLine> header(List<FlatLine> lines, String title, Random dice) {
    List<FlatLine> out = new ArrayList<>(lines);
    boolean titled = Alignment.words(lines.get(0).text()).equals(Alignment.words(title));
    if (lines.size() > 4 && titled && lines.get(0).kept() && dice.nextBoolean()) {
      out.remove(0);
    }
    int year = 2016 + dice.nextInt(10);
    String day = "%d-%02d-%02d".formatted(year, 1 + dice.nextInt(12), 1 + dice.nextInt(28));
    out.set(0, out.get(0).as(" date " + day + " " + out.get(0).text()));
    return out;
  }

  private static double choice(Random dice, double... choices) {
    return choices[dice.nextInt(choices.length)];
  }
}
