package clippings.quality.flat;

import clippings.article.LineLabel;
import clippings.quality.flat.PageLines.PageLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds a human-made body among the lines of its page: by word 3-grams, as {@code flatten.py} does.
 * A few labels in a hundred are wrong.
 */
final class Alignment {
  private static final double ENOUGH = .6;
  private static final int LONGEST_HEADLINE = 14;
  private static final int LONGEST_BOLD_SUBHEADING = 12;

  private final Set<String> grams;
  private final Set<String> paragraphs = new HashSet<>();
  private final int words;
  private final List<String> titleWords;
  private final String title;

  Alignment(String body, String title) {
    List<String> all = words(body);
    this.words = all.size();
    this.grams = new HashSet<>(grams(all));
    for (String paragraph : body.split("\n", -1)) {
      paragraphs.add(String.join(" ", words(paragraph)));
    }
    paragraphs.remove("");
    this.titleWords = words(title);
    this.title = String.join(" ", titleWords);
  }

  /** Words without case. */
  static List<String> words(String text) {
    return WordList.of(text.toLowerCase(Locale.ROOT));
  }

  private static List<String> grams(List<String> words) {
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      grams.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
    }
    return grams;
  }

  /** Whether so much of the body was found that the labels can be believed. */
  boolean isFoundIn(List<FlatLine> lines) {
    List<FlatLine> kept = lines.stream().filter(FlatLine::kept).toList();
    int found = kept.stream().mapToInt(line -> words(line.text()).size()).sum();
    return kept.size() >= 3 && found >= .7 * words;
  }

  /** Gives each line its label. */
  List<FlatLine> label(List<PageLine> lines) {
    boolean[] sure = new boolean[lines.size()];
    boolean[] likely = new boolean[lines.size()];
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      List<String> own = words(lines.get(i).text());
      if (own.size() < 4) {
        likely[i] = paragraphs.contains(String.join(" ", own));
        continue;
      }
      List<String> ownGrams = grams(own);
      long known = ownGrams.stream().filter(grams::contains).count();
      sure[i] = (double) known / ownGrams.size() >= ENOUGH;
      if (sure[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    LineLabel[] labels = new LineLabel[lines.size()];
    Arrays.fill(labels, LineLabel.FURNITURE);
    for (int i = 0; i < labels.length; i++) {
      if (sure[i] || (likely[i] && first >= 0 && i >= first - 2 && i <= last + 2)) {
        labels[i] = isSubheading(lines.get(i)) ? LineLabel.SUBHEADING : LineLabel.BODY;
      }
    }
    int headline = headline(lines, sure);
    if (headline >= 0) {
      labels[headline] = LineLabel.HEADLINE;
    }
    List<FlatLine> labelled = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      labelled.add(new FlatLine(lines.get(i).text(), labels[i], lines.get(i).marks()));
    }
    return labelled;
  }

  /**
   * The nearest line above the body that equals the title, or begins it, or begins with it; -1 if
   * there is none. A human-made body may start with the headline.
   */
  private int headline(List<PageLine> lines, boolean[] sure) {
    int body = 0;
    while (body < sure.length && (!sure[body] || seemsTitle(lines.get(body)))) {
      body++;
    }
    for (int i = body < sure.length ? body - 1 : -1; i >= 0 && !title.isEmpty(); i--) {
      List<String> own = words(lines.get(i).text());
      String line = String.join(" ", own);
      if (own.size() >= 3 && (line.startsWith(title) || title.startsWith(line))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line begins as the title does and is no paragraph. */
  private boolean seemsTitle(PageLine line) {
    List<String> own = words(line.text());
    int start = Math.min(3, titleWords.size());
    return start > 0
        && own.size() >= start
        && own.size() <= Math.max(LONGEST_HEADLINE, titleWords.size())
        && own.subList(0, start).equals(titleWords.subList(0, start));
  }

  private static boolean isSubheading(PageLine line) {
    return line.marks().heading() > 1
        || (line.marks().bold()
            && line.alone()
            && !line.text().endsWith(".")
            && words(line.text()).size() <= LONGEST_BOLD_SUBHEADING);
  }
}
