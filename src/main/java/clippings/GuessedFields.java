package clippings;

import clippings.article.DateSource;
import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.corpus.Corpus;
import clippings.corpus.RecordSink;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Which fields hold text, day, title and address, where records have names that are not known. Each
 * field is tried out: the first records are read as if it were the one. Most text is the text, what
 * gives days is the day (of several the earliest: an article is published before it is changed;
 * none on which it was fetched), the shortest line of some words that differs from record to record
 * is the title.
 *
 * <p>Example: {@code GuessedFields.of(study, corpus)} is {@code {text=[Volltext], date=[Tag]}}.
 */
final class GuessedFields {
  private static final int MOST_FILES = 20;
  private static final int MOST_NAMES = 30;

  /** Words of a text at least, in the mean. */
  private static final int FEWEST_WORDS = 20;

  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 25;

  /** Of the records of a field, those in which it must be what it is taken for. */
  private static final double MOST = .8;

  /** In names of days on which an article was not published. */
  private static final List<String> NO_PUBLICATION =
      List.of(
          "download",
          "crawl",
          "fetch",
          "scrap",
          "retriev",
          "access",
          "modif",
          "updat",
          "abruf",
          "abgeruf");

  private final Study study;
  private final Corpus corpus;
  private final Map<String, List<String>> found = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** What the first records are, by source, if they are read in one way. */
  private static final class Reading implements RecordSink {
    private final Map<String, RawArticle> articles = new LinkedHashMap<>();
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    @Override
    public void article(RawArticle article) {
      articles.put(article.source(), article);
    }

    @Override
    public void rejection(Rejection rejection) {}

    @Override
    public void fields(String source, List<String> names) {
      fields.put(source, new LinkedHashSet<>(names));
    }
  }

  private GuessedFields(Study study, Corpus corpus) {
    this.study = study;
    this.corpus = corpus;
  }

  /** Names by role, as in {@link Study#fields}; empty if the known names do. */
  static Map<String, List<String>> of(Study study, Corpus corpus) {
    GuessedFields guessed = new GuessedFields(study, corpus);
    guessed.guess();
    return guessed.found;
  }

  private void guess() {
    read(Map.of()).fields.values().forEach(names::addAll);
    names.removeIf(name -> name.endsWith("…")); // cut
    guess("text", article -> words(text(article)), GuessedFields::mostText);
    guess("date", article -> article.dating().isDated() ? 1 : 0, GuessedFields::earliestDay);
    guess("title", article -> words(article.title()), GuessedFields::shortestTitle);
    guess(
        "url",
        article -> article.url().isEmpty() ? 0 : 1,
        articles -> isMost(articles, article -> article.url().isEmpty() ? 0 : 1) ? 1 : 0);
  }

  /**
   * Tries all names in a role, for records that have nothing in it yet: of those that fit the best.
   *
   * @param has more than 0 if a record has something in the role
   * @param worth of what a name gives for all of them, 0 if it does not fit
   */
  private void guess(
      String role, ToDoubleFunction<RawArticle> has, ToDoubleFunction<List<RawArticle>> worth) {
    Reading known = read(found);
    Set<String> open = new HashSet<>(known.fields.keySet());
    known.articles.values().stream()
        .filter(article -> has.applyAsDouble(article) > 0)
        .forEach(article -> open.remove(article.source()));
    if (open.isEmpty() || 2 * open.size() < known.fields.size()) {
      return; // the known names do, for most records
    }
    String best = "";
    double most = 0;
    for (String name :
        names.stream().filter(name -> isFree(role, name)).limit(MOST_NAMES).toList()) {
      Reading tried = read(with(role, name));
      List<RawArticle> articles = new ArrayList<>();
      for (String source : open) {
        RawArticle article = tried.articles.get(source);
        if (article != null && known.fields.getOrDefault(source, Set.of()).contains(name)) {
          articles.add(article);
        }
      }
      double value = articles.isEmpty() ? 0 : worth.applyAsDouble(articles);
      if (value > most) {
        best = name;
        most = value;
      }
    }
    if (most > 0) {
      found.put(role, List.of(best));
    }
  }

  private boolean isFree(String role, String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return found.values().stream().noneMatch(taken -> taken.contains(name))
        && (!role.equals("date") || NO_PUBLICATION.stream().noneMatch(small::contains));
  }

  private Map<String, List<String>> with(String role, String name) {
    Map<String, List<String>> fields = new HashMap<>(found);
    fields.put(role, List.of(name));
    return fields;
  }

  private Reading read(Map<String, List<String>> fields) {
    Reading reading = new Reading();
    FirstRecords.read(study.withFields(fields), corpus, MOST_FILES, file -> reading);
    return reading;
  }

  private static double mostText(List<RawArticle> articles) {
    double words = articles.stream().mapToDouble(article -> words(text(article))).sum();
    return words / articles.size() < FEWEST_WORDS ? 0 : words;
  }

  private static double isDated(RawArticle article) {
    return article.dating().source() == DateSource.FIELD ? 1 : 0;
  }

  private static double earliestDay(List<RawArticle> articles) {
    return isMost(articles, GuessedFields::isDated)
        ? 1
            / (1
                + articles.stream()
                    .filter(article -> isDated(article) > 0)
                    .mapToDouble(article -> Math.max(0, article.dating().day().toEpochDay()))
                    .average()
                    .orElse(0))
        : 0;
  }

  private static double shortestTitle(List<RawArticle> articles) {
    double words =
        articles.stream().mapToDouble(article -> words(article.title())).average().orElse(0);
    long different = articles.stream().map(RawArticle::title).distinct().count();
    boolean fits =
        words >= FEWEST_TITLE_WORDS
            && words <= MOST_TITLE_WORDS
            && different >= MOST * articles.size();
    return fits ? 1 / words : 0;
  }

  private static boolean isMost(List<RawArticle> articles, ToDoubleFunction<RawArticle> is) {
    return articles.stream().mapToDouble(is).sum() >= MOST * articles.size();
  }

  private static String text(RawArticle article) {
    return String.join(" ", article.lines().stream().map(Line::text).toList());
  }

  private static double words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}
