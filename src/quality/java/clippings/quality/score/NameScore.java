package clippings.quality.score;

import clippings.article.Kind;
import clippings.article.Mention;
import clippings.quality.label.MarkedArticle;
import clippings.quality.label.MarkedArticle.Mark;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counted mentions against those that are marked, place by place: F1 over all articles. */
public final class NameScore extends CountedScore {
  private static final int CONTEXT = 40;

  /**
   * A mention that the program finds.
   *
   * @param passage 0 is the headline
   * @param end offset after its last char
   * @param status as in {@code mentions.csv}
   * @param name whom it means
   */
  public record Found(int passage, int end, String status, String name) {}

  /** What {@code mentions} are of people. */
  public static List<Found> found(Study study, List<Mention> mentions) {
    List<Found> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() != Kind.THEME) {
        String name =
            mention.kind() == Kind.CAST
                ? study.cast().get(mention.entity()).name()
                : study.characters().get(mention.entity()).name();
        int end = mention.start() + mention.matchedText().length();
        found.add(new Found(mention.passage(), end, mention.status().label(), name));
      }
    }
    return found;
  }

  /**
   * Adds an article.
   *
   * @param article with its marks
   * @param all what the program finds in it
   * @param judged whose mentions are scored
   */
  public void add(MarkedArticle article, List<Found> all, Predicate<String> judged) {
    TreeSet<String> want = new TreeSet<>();
    TreeSet<String> got = new TreeSet<>();
    Map<String, String> seen = new TreeMap<>();
    for (Mark mark : article.marks()) {
      for (String name : mark.names()) {
        add(article, new Found(mark.passage(), mark.end(), mark.status(), name), judged, want);
      }
    }
    for (Found mention : all) {
      add(article, mention, judged, got);
      seen.merge(place(mention.passage(), mention.end()), mention.status(), String::concat);
    }
    texts += want.isEmpty() && got.isEmpty() ? 0 : 1;
    wanted += want.size();
    found += got.size();
    List<String> wrong = new ArrayList<>();
    for (String name : got) {
      if (want.contains(name)) {
        right++;
      } else {
        wrong.add("+" + name.substring(name.indexOf('\t') + 1));
      }
    }
    for (String name : want) {
      if (!got.contains(name)) {
        String what = seen.getOrDefault(name.substring(0, name.indexOf('\t')), "nobody");
        wrong.add("-" + name.substring(name.indexOf('\t') + 1) + " (" + what + ")");
      }
    }
    wrong.forEach(what -> miss(1, article.id(), what));
  }

  private static void add(
      MarkedArticle article, Found mention, Predicate<String> judged, Set<String> places) {
    if (mention.status().equals("counted") && judged.test(mention.name())) {
      String text = article.passages().get(mention.passage());
      int from = Math.max(0, mention.end() - CONTEXT);
      int to = Math.min(text.length(), mention.end() + CONTEXT);
      places.add(
          place(mention.passage(), mention.end())
              + "\t"
              + mention.name()
              + ": "
              + text.substring(from, mention.end())
              + "|"
              + text.substring(mention.end(), to));
    }
  }

  private static String place(int passage, int end) {
    return passage + ":" + end;
  }
}
