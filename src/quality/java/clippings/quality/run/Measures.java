package clippings.quality.run;

import clippings.quality.label.Keys;
import clippings.quality.label.LabelledPage;
import clippings.quality.run.FolderResults.ReadText;
import clippings.quality.score.BodyScore;
import clippings.quality.score.DayScore;
import clippings.quality.score.LineScore;
import clippings.quality.score.MentionScore;
import clippings.quality.score.Score;
import clippings.quality.score.TitleScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is measured of a labelled folder; a further measure is a line here. */
final class Measures {
  /** Styles that are scored together; each other style is scored alone. */
  static final List<List<String>> GROUPS =
      List.of(List.of("page", "blank"), List.of("inline"), List.of("near", "cut", "header"));

  /** Styles whose bodies are scored: they have all of their page. */
  static final List<List<String>> BODIES = GROUPS.subList(0, 2);

  /** Styles whose headlines are scored. */
  static final List<String> HEADLINES = List.of("page", "blank", "near");

  /** Fewer say nothing of a language. */
  private static final int FEWEST_OF_A_LANGUAGE = 5;

  private final FolderResults results;
  private final Predicate<String> sites;
  private final String language;
  private final Map<String, Outcome> textOutcomes = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private Measures(FolderResults results, Predicate<String> sites, String language) {
    this.results = results;
    this.sites = sites;
    this.language = language;
    results.texts().forEach(read -> textOutcomes.put(read.text().key(), read.outcome()));
  }

  /** All rows that the folder has pages or texts for; then the same by language, if it says so. */
  static List<Row> of(FolderResults results) {
    List<Row> rows = new ArrayList<>(new Measures(results, site -> true, "").rows());
    Map<String, String> languages = results.folder().languages();
    for (String language : new TreeSet<>(languages.values())) {
      Predicate<String> sites = site -> language.equals(languages.get(site));
      rows.addAll(new Measures(results, sites, language).rows());
    }
    return rows;
  }

  private List<Row> rows() {
    add("body html", bodiesOfPages());
    BODIES.forEach(this::bodies);
    GROUPS.forEach(this::lines);
    otherStyles().forEach(style -> lines(List.of(style)));
    titles(HEADLINES);
    add("days", days());
    add("mentions", mentions());
    return rows;
  }

  private void add(String measure, Score score) {
    if (score.texts() >= (language.isEmpty() ? 1 : FEWEST_OF_A_LANGUAGE)) {
      rows.add(new Row(results.folder().name(), measure, language, score));
    }
  }

  private BodyScore bodiesOfPages() {
    BodyScore score = new BodyScore();
    for (LabelledPage page : results.folder().pages()) {
      if (sites.test(Keys.first(page.key()))) {
        Outcome outcome = results.pages().getOrDefault(page.key(), Outcome.NOTHING);
        score.add(page.key(), page.body(), outcome.body());
      }
    }
    return score;
  }

  private void bodies(List<String> styles) {
    BodyScore score = new BodyScore();
    for (ReadText read : texts(styles)) {
      score.add(read.text().key(), read.text().body(), read.outcome().body());
    }
    add("body " + String.join("+", styles), score);
  }

  private void lines(List<String> styles) {
    LineScore score = new LineScore();
    for (ReadText read : texts(styles)) {
      score.add(read.text().key(), read.text().lines(), read.outcome().removed());
    }
    add("lines " + String.join("+", styles), score);
  }

  private void titles(List<String> styles) {
    TitleScore score = new TitleScore();
    for (ReadText read : texts(styles)) {
      if (!read.text().title().isEmpty()) {
        score.add(read.text().key(), read.text().title(), read.outcome().title());
      }
    }
    add("headline " + String.join("+", styles), score);
  }

  private DayScore days() {
    DayScore score = new DayScore();
    results
        .folder()
        .days()
        .forEach(
            (source, day) -> {
              String key = Keys.of(source);
              if (sites.test(site(key))) {
                score.add(key, day, outcome(key, results.days()).day());
              }
            });
    return score;
  }

  private MentionScore mentions() {
    MentionScore score = new MentionScore();
    results
        .folder()
        .mentions()
        .forEach(
            (key, want) -> {
              if (sites.test(site(key))) {
                score.add(key, want, outcome(key, results.pages()).mentions());
              }
            });
    return score;
  }

  /** The site of a page or of a text of the folder itself. */
  private String site(String key) {
    return Keys.first(textOutcomes.containsKey(key) ? Keys.rest(key) : key);
  }

  private Outcome outcome(String key, Map<String, Outcome> ofPages) {
    Outcome ofText = textOutcomes.getOrDefault(key, Outcome.NOTHING);
    return ofPages.getOrDefault(key, ofText);
  }

  private Stream<ReadText> allTexts() {
    return Stream.concat(results.texts().stream(), results.made().stream())
        .filter(read -> sites.test(read.text().site()));
  }

  private List<ReadText> texts(List<String> styles) {
    return allTexts().filter(read -> styles.contains(read.text().style())).toList();
  }

  private Set<String> otherStyles() {
    Set<String> styles = new TreeSet<>();
    allTexts().forEach(read -> styles.add(read.text().style()));
    GROUPS.forEach(styles::removeAll);
    styles.remove("brief"); // Without furniture.
    return styles;
  }
}
