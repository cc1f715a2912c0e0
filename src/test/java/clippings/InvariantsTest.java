package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must always hold (rules.md, section 6), on the reports of every golden case. */
class InvariantsTest {
  private static final String[] CAST_COUNTS = {
    "articles", "mentions", "character_mentions", "recycled_mentions", "ambiguous_mentions"
  };
  private static final String[] THEME_COUNTS = {"articles", "mentions", "recycled_mentions"};

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void everyRecordReadIsAccountedFor(GoldenCase golden) throws Exception {
    Map<String, String> summary = summary(golden);
    List<Row> articles = Row.all(golden.expected().resolve("articles.csv"));
    List<Row> copies = Row.all(golden.expected().resolve("copies.csv"));
    List<Row> rejected = Row.all(golden.expected().resolve("rejected.csv"));

    assertThat(count(summary, "articles")).isEqualTo(articles.size());
    assertThat(count(summary, "copies_exact") + count(summary, "copies_near"))
        .isEqualTo(copies.size())
        .isEqualTo(articles.stream().mapToInt(row -> row.number("copies")).sum());
    assertThat(count(summary, "rejected")).isEqualTo(rejected.size());
    assertThat(count(summary, "records_read"))
        .isEqualTo(articles.size() + copies.size() + rejected.size());
    assertThat(count(summary, "undated"))
        .isEqualTo(articles.stream().filter(row -> row.get("date").isEmpty()).count());
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void everyCountIsTheNumberOfItsSentences(GoldenCase golden) throws Exception {
    List<Row> mentions = Row.all(golden.expected().resolve("mentions.csv"));
    for (Row row : Row.all(golden.expected().resolve("cast.csv"))) {
      String name = row.get("cast_member");
      Predicate<Row> own = m -> m.get("kind").equals("cast") && m.get("name").equals(name);
      assertThat(row.number("mentions")).as(name).isEqualTo(rows(mentions, own, "counted"));
      assertThat(row.number("recycled_mentions")).isEqualTo(rows(mentions, own, "recycled"));
      assertThat(row.number("ambiguous_mentions")).isEqualTo(rows(mentions, own, "ambiguous"));
      assertThat(row.number("unresolved_mentions")).isEqualTo(rows(mentions, own, "unresolved"));
      assertThat(row.number("undated_mentions"))
          .isEqualTo(rows(mentions, own.and(m -> m.get("date").isEmpty()), "counted"));
      assertThat(row.number("articles")).isEqualTo(articles(mentions, own));
    }
    for (Row row : Row.all(golden.expected().resolve("themes.csv"))) {
      String name = row.get("theme");
      Predicate<Row> own = m -> m.get("kind").equals("theme") && m.get("name").equals(name);
      assertThat(row.number("mentions")).as(name).isEqualTo(rows(mentions, own, "counted"));
      assertThat(row.number("recycled_mentions")).isEqualTo(rows(mentions, own, "recycled"));
      assertThat(row.number("articles")).isEqualTo(articles(mentions, own));
    }
    Map<String, String> summary = summary(golden);
    for (String kind : List.of("cast", "character", "theme")) {
      assertThat(count(summary, "mentions_" + kind))
          .isEqualTo(rows(mentions, m -> m.get("kind").equals(kind), "counted"));
    }
    for (String status : List.of("recycled", "ambiguous", "unresolved")) {
      assertThat(count(summary, "mentions_" + status)).isEqualTo(rows(mentions, m -> true, status));
    }
    assertThat(Row.all(golden.expected().resolve("articles.csv")))
        .allSatisfy(
            article ->
                assertThat(article.number("cast_mentions"))
                    .isEqualTo(
                        rows(
                            mentions,
                            m ->
                                m.get("kind").equals("cast")
                                    && m.get("article_id").equals(article.get("article_id")),
                            "counted")));
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void totalsAreTheSumOfThePeriodsAndTheUndated(GoldenCase golden) throws Exception {
    assertTotals(golden, "cast.csv", "cast_by_period.csv", "cast_member");
    assertTotals(golden, "themes.csv", "themes_by_period.csv", "theme");
    Map<String, Integer> articlesByPeriod = new HashMap<>();
    for (Row row : Row.all(golden.expected().resolve("themes_by_period.csv"))) {
      articlesByPeriod.put(row.get("period"), row.number("period_articles"));
    }
    if (!articlesByPeriod.isEmpty()) {
      Map<String, String> summary = summary(golden);
      assertThat(articlesByPeriod.values().stream().mapToInt(n -> n).sum())
          .isEqualTo(count(summary, "articles") - count(summary, "undated"));
    }
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void namesThatTheStudyLacksAreOfArticlesThatCount(GoldenCase golden) throws Exception {
    List<Row> names = Row.all(golden.expected().resolve("unlisted.csv"));
    int articles = Row.all(golden.expected().resolve("articles.csv")).size();
    assertThat(names).hasSizeLessThanOrEqualTo(1000);
    assertThat(names.stream().map(row -> -row.number("articles"))).isSorted();
    assertThat(names.stream().map(row -> row.get("name"))).doesNotHaveDuplicates();
    for (Row row : names) {
      assertThat(row.number("articles")).as(row.get("name")).isBetween(2, articles);
      assertThat(row.number("mentions")).isGreaterThanOrEqualTo(row.number("articles"));
      assertThat(row.get("first_date")).isLessThanOrEqualTo(row.get("last_date"));
      assertThat(row.get("spellings")).startsWith(row.get("name"));
      assertThat(row.get("sentence")).isNotEmpty();
    }
    for (Row row : Row.all(golden.expected().resolve("cast.csv"))) {
      assertThat(names.stream().map(name -> name.get("name")))
          .doesNotContain(row.get("cast_member"));
    }
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void totalsAreTheSumOfTheSites(GoldenCase golden) throws Exception {
    assertSums(golden, "cast.csv", "cast_by_site.csv", "cast_member", CAST_COUNTS);
    assertSums(golden, "cast.csv", "cast_by_site.csv", "cast_member", "undated_mentions");
    assertSums(golden, "themes.csv", "themes_by_site.csv", "theme", THEME_COUNTS);
    assertSums(golden, "themes.csv", "themes_by_site.csv", "theme", "undated_mentions");

    List<Row> sites = Row.all(golden.expected().resolve("sites.csv"));
    List<Row> articles = Row.all(golden.expected().resolve("articles.csv"));
    for (String measure : List.of("words", "cast_mentions", "theme_mentions")) {
      assertThat(sum(sites, measure)).as(measure).isEqualTo(sum(articles, measure));
    }
    for (Row site : sites) {
      List<Row> own =
          articles.stream().filter(row -> row.get("site").equals(site.get("site"))).toList();
      List<String> days =
          own.stream().map(row -> row.get("date")).filter(day -> !day.isEmpty()).sorted().toList();
      assertThat(site.number("articles")).isEqualTo(own.size());
      assertThat(site.get("first_date")).isEqualTo(days.isEmpty() ? "" : days.get(0));
      assertThat(site.get("last_date")).isEqualTo(days.isEmpty() ? "" : days.get(days.size() - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void periodsAreTheSumOfTheSites(GoldenCase golden) throws Exception {
    assertSums(golden, "cast_by_period.csv", "cast_by_site_period.csv", "cast_member", CAST_COUNTS);
    assertSums(golden, "themes_by_period.csv", "themes_by_site_period.csv", "theme", THEME_COUNTS);
    Map<String, Integer> articles = new HashMap<>();
    for (Row row : Row.all(golden.expected().resolve("sites_by_period.csv"))) {
      articles.merge(row.get("period"), row.number("articles"), Integer::sum);
    }
    for (Row row : Row.all(golden.expected().resolve("cast_by_period.csv"))) {
      assertThat(row.number("period_articles"))
          .isEqualTo(articles.getOrDefault(row.get("period"), 0));
    }
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void everyMentionCanBeReadInItsSentence(GoldenCase golden) throws Exception {
    for (Row row : Row.all(golden.expected().resolve("mentions.csv"))) {
      assertThat(row.get("sentence")).contains(row.get("matched_text").replaceFirst("^'", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void sharesOfVoiceSumToOne(GoldenCase golden) throws Exception {
    List<Row> cast = Row.all(golden.expected().resolve("cast.csv"));
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : cast) {
      String share = row.get("share_of_voice");
      sum = sum.add(share.isEmpty() ? BigDecimal.ZERO : new BigDecimal(share));
    }
    if (cast.stream().anyMatch(row -> row.number("mentions") > 0)) {
      double rounding = 0.00005 * cast.size();
      assertThat(sum.doubleValue()).isBetween(1 - rounding, 1 + rounding);
    } else {
      assertThat(sum).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void sharesAndRatesLieInTheirIntervals(GoldenCase golden) throws Exception {
    for (String table : List.of("cast", "cast_by_period", "cast_by_site", "cast_by_site_period")) {
      for (Row row : Row.all(golden.expected().resolve(table + ".csv"))) {
        assertInOrder(row, "share_low", "share_of_voice", "share_high");
        assertInOrder(row, "rate_low", "per_1000_words", "rate_high");
      }
    }
    for (String table : List.of("themes", "themes_by_site", "themes_by_site_period")) {
      for (Row row : Row.all(golden.expected().resolve(table + ".csv"))) {
        assertInOrder(row, "share_low", "article_share", "share_high");
        assertInOrder(row, "rate_low", "per_1000_words", "rate_high");
      }
    }
  }

  private static void assertInOrder(Row row, String... columns) {
    List<String> cells = Stream.of(columns).map(row::get).toList();
    if (cells.get(1).isEmpty()) {
      assertThat(cells).containsOnly("");
    } else {
      assertThat(cells.stream().map(BigDecimal::new).toList()).isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("clippings.GoldenCase#all")
  void theManifestNamesEveryFileWithItsHash(GoldenCase golden) throws Exception {
    JsonNode manifest =
        new ObjectMapper().readTree(golden.expected().resolve("manifest.json").toFile());
    Set<String> files = new HashSet<>();
    try (Stream<Path> written = Files.list(golden.expected())) {
      written.forEach(file -> files.add(String.valueOf(file.getFileName())));
    }
    files.remove("manifest.json");

    Map<String, String> named = new HashMap<>();
    for (JsonNode file : manifest.get("files")) {
      named.put(file.get("name").asText(), file.get("sha256").asText());
    }

    assertThat(named.keySet()).isEqualTo(files);
    for (String name : files) {
      byte[] bytes = Files.readAllBytes(golden.expected().resolve(name));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(named.get(name)).as(name).isEqualTo(HexFormat.of().formatHex(hash));
    }
  }

  private static void assertTotals(GoldenCase golden, String totals, String periods, String key)
      throws IOException {
    Map<String, Integer> sums = new HashMap<>();
    for (Row row : Row.all(golden.expected().resolve(periods))) {
      sums.merge(row.get(key), row.number("mentions"), Integer::sum);
    }
    for (Row row : Row.all(golden.expected().resolve(totals))) {
      assertThat(row.number("mentions"))
          .as(row.get(key))
          .isEqualTo(sums.getOrDefault(row.get(key), 0) + row.number("undated_mentions"));
    }
  }

  private static void assertSums(
      GoldenCase golden, String whole, String parts, String key, String... measures)
      throws IOException {
    for (String measure : measures) {
      Map<String, Integer> sums = new HashMap<>();
      for (Row row : Row.all(golden.expected().resolve(parts))) {
        sums.merge(key(row, key), row.number(measure), Integer::sum);
      }
      for (Row row : Row.all(golden.expected().resolve(whole))) {
        String name = key(row, key);
        assertThat(row.number(measure))
            .as("%s of %s", measure, name)
            .isEqualTo(sums.getOrDefault(name, 0));
      }
    }
  }

  private static String key(Row row, String name) {
    return row.cells().getOrDefault("period", "") + " " + row.get(name);
  }

  private static int sum(List<Row> rows, String measure) {
    return rows.stream().mapToInt(row -> row.number(measure)).sum();
  }

  private static long rows(List<Row> mentions, Predicate<Row> which, String status) {
    return mentions.stream().filter(which).filter(m -> m.get("status").equals(status)).count();
  }

  private static int articles(List<Row> mentions, Predicate<Row> which) {
    return mentions.stream()
        .filter(which)
        .filter(m -> m.get("status").equals("counted"))
        .map(m -> m.get("article_id"))
        .collect(Collectors.toSet())
        .size();
  }

  private static Map<String, String> summary(GoldenCase golden) throws IOException {
    return Row.all(golden.expected().resolve("summary.csv")).stream()
        .collect(Collectors.toMap(row -> row.get("measure"), row -> row.get("value")));
  }

  private static int count(Map<String, String> summary, String measure) {
    return Integer.parseInt(summary.get(measure));
  }
}
