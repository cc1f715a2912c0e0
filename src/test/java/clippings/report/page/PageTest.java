package clippings.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.SampleStudy;
import clippings.report.SampleTables;
import clippings.study.Period;
import clippings.study.Study;
import clippings.study.StudyReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the sample study's committed reports, and of reports that mean harm. */
class PageTest {
  private static final Path SAMPLE = Path.of("reports/stranger-things");
  private static final Pattern BLOCK = Pattern.compile("(?s)<(script|style)([^>]*)>(.*?)</\\1>");

  private final Path staging;

  PageTest(@TempDir Path staging) {
    this.staging = staging;
  }

  @Test
  void everyNumberOverTimeHasItsSentences() throws Exception {
    JsonNode data = sample();

    assertThat(data.at("/evidence/dropped").asLong()).isZero();
    Map<String, Integer> sentences = new HashMap<>();
    for (JsonNode mention : data.at("/evidence/mentions")) {
      String period = data.at("/evidence/articles").get(mention.get(1).asInt()).get(1).asText();
      sentences.merge(mention.get(0).asInt() + " " + period, 1, Integer::sum);
    }
    int cast = data.get("castSize").asInt();
    assertThat(cast).isPositive();
    assertCells(data.get("castByPeriod"), 0, sentences);
    assertCells(data.get("themesByPeriod"), cast, sentences);
    for (int i = 0; i < data.get("names").size(); i++) {
      JsonNode name = data.get("names").get(i);
      assertThat(sentences.getOrDefault(i + " ", 0))
          .as("undated of " + name)
          .isEqualTo(name.get(3).asInt());
    }
  }

  private static void assertCells(JsonNode grid, int first, Map<String, Integer> sentences) {
    assertThat(grid.get("dropped").asLong()).isZero();
    for (int p = 0; p < grid.get("periods").size(); p++) {
      String period = grid.get("periods").get(p).asText();
      JsonNode mentions = grid.get("mentions").get(p);
      for (int i = 0; i < mentions.size(); i++) {
        assertThat(sentences.getOrDefault((first + i) + " " + period, 0))
            .as(i + ", " + period)
            .isEqualTo(mentions.get(i).asInt());
      }
    }
  }

  @Test
  void totalsAreTheSumOfThePeriodsAndTheUndated() throws Exception {
    JsonNode data = sample();

    for (int i = 0; i < data.get("castSize").asInt(); i++) {
      int sum = data.get("names").get(i).get(3).asInt();
      for (JsonNode period : data.at("/castByPeriod/mentions")) {
        sum += period.get(i).asInt();
      }
      assertThat(sum).isEqualTo(data.get("names").get(i).get(2).asInt());
    }
  }

  /** So the page can take the rest for the sites that it does not hold. */
  @Test
  void whatSitesHaveIsAllThereIs() throws Exception {
    JsonNode data = sample();

    Map<String, Integer> left = new HashMap<>();
    for (int i = 0; i < data.get("names").size(); i++) {
      for (int column = 1; column < 4; column++) {
        left.put(i + " " + column, data.get("names").get(i).get(column).asInt());
      }
    }
    int cast = data.get("castSize").asInt();
    cells(data, "castByPeriod", 0, left);
    cells(data, "themesByPeriod", cast, left);
    for (int p = 0; p < data.get("byPeriod").size(); p++) {
      left.put("articles " + p, data.get("byPeriod").get(p).get(1).asInt());
      left.put("words " + p, data.get("byPeriod").get(p).get(2).asInt());
    }

    assertThat(data.at("/sites/dropped").asInt()).isZero();
    assertThat(data.at("/sites/rows")).isNotEmpty();
    for (JsonNode site : data.at("/sites/rows")) {
      for (JsonNode row : site.get("periods")) {
        left.merge("articles " + row.get(0), -row.get(1).asInt(), Integer::sum);
        left.merge("words " + row.get(0), -row.get(2).asInt(), Integer::sum);
      }
      for (JsonNode row : site.get("names")) {
        for (int column = 1; column < 4; column++) {
          left.merge(row.get(0) + " " + column, -row.get(column).asInt(), Integer::sum);
        }
      }
      for (JsonNode row : site.get("namesInPeriods")) {
        String day = data.get("byPeriod").get(row.get(0).asInt()).get(0).asText();
        left.merge(row.get(1) + " " + day, -row.get(3).asInt(), Integer::sum);
      }
    }
    assertThat(left.values()).containsOnly(0);
  }

  private static void cells(JsonNode data, String grid, int first, Map<String, Integer> cells) {
    for (int p = 0; p < data.get(grid).get("periods").size(); p++) {
      JsonNode mentions = data.get(grid).get("mentions").get(p);
      for (int i = 0; i < mentions.size(); i++) {
        String day = data.get(grid).get("periods").get(p).asText();
        cells.put((first + i) + " " + day, mentions.get(i).asInt());
      }
    }
  }

  @Test
  void thePolicyAllowsWhatIsInThePageAndNothingElse() throws Exception {
    String page = page(samplePage());

    List<String> hashes = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      if (!block.group(2).contains("application/json")) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(block.group(3).getBytes(UTF_8));
        hashes.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
      }
    }
    assertThat(hashes).hasSize(3); // style, charts, script
    assertThat(page)
        .startsWith(PageTemplate.START)
        .contains(
            "content=\"default-src 'none'; script-src "
                + hashes.get(1)
                + " "
                + hashes.get(2)
                + "; style-src "
                + hashes.get(0)
                + "; base-uri 'none'; form-action 'none'\"");
    assertThat(BLOCK.matcher(page).replaceAll("")).doesNotContain("<link", "<img", "src=", "href=");
    assertThat(page.getBytes(UTF_8)).hasSizeLessThan(2 << 20);
  }

  @Test
  void textThatLooksLikeMarkupStaysText(@TempDir Path reports) throws Exception {
    String evil = "</script><img src=x onerror=alert(1)>&amp;<!--\u2028";
    String shown = evil.replace('\u2028', ' ');
    Study study = SampleStudy.by(Period.MONTH);
    write(reports, "summary", "measure,value", "first_date,2024-01-02", "last_date,2024-03-31");
    write(reports, "cast", "cast_member,articles,mentions,undated_mentions", "Ann Lee,1,1,0");
    write(reports, "themes", "theme,articles,mentions,undated_mentions");
    write(reports, "cast_by_period", "period,cast_member,articles,mentions,period_articles");
    write(reports, "themes_by_period", "period,theme,articles,mentions,period_articles");
    write(reports, "cast_pairs", "cast_member,other_member,articles,sentences");
    write(reports, "cast_themes", "cast_member,theme,articles,sentences");
    write(reports, "articles", "article_id,site,title", "a1,a.example," + evil);
    write(
        reports,
        "unlisted",
        "name,articles,mentions,first_date,last_date,sentence",
        evil + ",2,3,2024-02-02,2024-02-03," + evil);
    write(reports, "sites", "site,articles,first_date,last_date");
    write(reports, "cast_by_site", "site,cast_member,articles,mentions,undated_mentions");
    write(reports, "themes_by_site", "site,theme,articles,mentions,undated_mentions");
    write(reports, "cast_by_site_period", "site,period,cast_member,articles,mentions");
    write(reports, "themes_by_site_period", "site,period,theme,articles,mentions");
    write(
        reports,
        "sites_by_period",
        "site,period,articles,words",
        "a.example,2024-02-01,1,200",
        "b.example,2024-02-01,2,300");
    write(
        reports,
        "mentions",
        "article_id,date,kind,name,matched_text,status,sentence,url,source",
        "a1,2024-02-02,cast,Ann Lee,Ann Lee,counted,=Ann Lee "
            + evil
            + ",https://a.example/1,a/"
            + evil,
        "a1,2024-02-02,cast,Ann Lee,Ann Lee,ambiguous,Not counted.,,a/1.txt");

    String page = page(PageData.read(study, SampleTables.of(study, reports, staging)));

    JsonNode data = json(page);
    assertThat(data.at("/evidence/sentences/0").asText()).isEqualTo("=Ann Lee " + shown);
    assertThat(data.at("/evidence/articles/0/0").asText()).isEqualTo("2024-02-02");
    assertThat(data.at("/evidence/articles/0/1").asText()).isEqualTo("2024-02-01");
    assertThat(data.at("/evidence/articles/0/2").asText()).isEqualTo(shown);
    assertThat(data.at("/evidence/articles/0/4").asText()).isEqualTo("https://a.example/1");
    assertThat(data.at("/evidence/articles/0/5").asText()).isEqualTo("a.example");
    assertThat(data.at("/evidence/mentions")).hasSize(1);
    assertThat(data.at("/unlisted/rows/0/0").asText()).isEqualTo(shown);
    assertThat(data.at("/byPeriod").toString()).isEqualTo("[[\"2024-02-01\",3,500]]");
    assertThat(BLOCK.matcher(page).replaceAll("")).doesNotContain("<img");
    assertThat(page).doesNotContain("\u2028", "<img src=x");
  }

  @Test
  void jsonInAScriptBlockHasNoCharacterThatCouldEndIt() throws IOException {
    StringWriter written = new StringWriter();
    try (Writer json = new ScriptJson(written)) {
      json.write("{\"</script>\":\"a & b\u2028\u2029é\"}");
    }

    assertThat(written).hasToString("{\"\\u003c/script\\u003e\":\"a \\u0026 b\\u2028\\u2029é\"}");
  }

  private PageData samplePage() throws Exception {
    Study study = StudyReader.read(Path.of("pipelines/stranger-things.yaml"));
    return PageData.read(study, SampleTables.of(study, SAMPLE, staging));
  }

  private JsonNode sample() throws Exception {
    return json(page(samplePage()));
  }

  private static String page(PageData data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PageTemplate.load().write(data, bytes);
    return bytes.toString(UTF_8);
  }

  private static JsonNode json(String page) throws IOException {
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      if (block.group(2).contains("application/json")) {
        return new ObjectMapper().readTree(block.group(3));
      }
    }
    throw new AssertionError("no data in the page");
  }

  private static void write(Path folder, String report, String... lines) throws IOException {
    Files.writeString(folder.resolve(report + ".csv"), String.join("\r\n", lines) + "\r\n");
  }
}
