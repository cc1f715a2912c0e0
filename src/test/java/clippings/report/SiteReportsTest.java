package clippings.report;

import static clippings.report.SampleCorpus.hit;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.ArticleId;
import clippings.article.Dating;
import clippings.article.Hit;
import clippings.article.KeptArticle;
import clippings.article.Kind;
import clippings.article.Status;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.LedgerPart;
import clippings.report.ledger.Run;
import clippings.report.table.WrittenFile;
import clippings.study.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteReportsTest {
  private static final List<KeptArticle> ARTICLES =
      List.of(
          article(
              "a.example",
              1,
              SampleCorpus.JANUARY,
              hit(1, Kind.CAST, 0, Status.COUNTED),
              hit(1, Kind.CAST, 0, Status.COUNTED),
              hit(2, Kind.CHARACTER, 2, Status.RECYCLED)),
          article(
              "b.example",
              2,
              SampleCorpus.MARCH,
              hit(1, Kind.CAST, 0, Status.COUNTED),
              hit(1, Kind.THEME, 1, Status.COUNTED),
              hit(2, Kind.CHARACTER, 2, Status.COUNTED)),
          article("b.example", 3, SampleCorpus.MARCH, hit(3, Kind.CAST, 1, Status.COUNTED)),
          article("b.example", 4, SampleCorpus.JANUARY, hit(3, Kind.CAST, 1, Status.AMBIGUOUS)),
          article("b.example", 5, Dating.UNDATED, hit(0, Kind.CAST, 1, Status.COUNTED)),
          article("", 6, Dating.UNDATED),
          article("b.example.org", 7, SampleCorpus.MARCH));

  @TempDir Path staging;

  private static KeptArticle article(String site, int number, Dating dating, Hit... hits) {
    String source = number + ".txt";
    return new KeptArticle(
        ArticleId.of(source), source, site, "", "", dating, 100, 0, List.of(), List.of(hits));
  }

  private ReportSettings settings() {
    String folder = staging.toString();
    return new ReportSettings(
        SampleStudy.by(Period.MONTH), folder, folder, false, 1, true, false, false, 0, 0);
  }

  /** The rows of all reports by site, by file, of articles of which each is in a bundle alone. */
  private Map<String, List<String>> write(List<KeptArticle> articles) throws IOException {
    List<Run> runs = new ArrayList<>(List.of(Run.none(new LedgerPart(Ledger.BY_SITE, 0))));
    for (KeptArticle article : articles) {
      ReportPart part = new ReportPart(settings());
      part.add(article, new CollectKept(settings().study()));
      runs.addAll(
          part.finish().runs().stream()
              .filter(run -> run.target().ledger() == Ledger.BY_SITE)
              .toList());
    }
    Map<String, List<String>> rows = new TreeMap<>();
    for (WrittenFile file : new SiteReportsWriter(settings(), 2).write(runs)) {
      List<String> lines = Files.readAllLines(staging.resolve(file.staged()));
      rows.put(file.name(), lines.subList(1, lines.size()));
    }
    return rows;
  }

  @Test
  void sitesStandByTheNumberOfTheirArticles() throws IOException {
    assertThat(write(ARTICLES).get("sites.csv"))
        .containsExactly(
            "b.example,4,400,3,1,2024-01-31,2024-03-01",
            ",1,100,0,0,,",
            "a.example,1,100,2,0,2024-01-31,2024-01-31",
            "b.example.org,1,100,0,0,2024-03-01,2024-03-01");
  }

  @Test
  void sitesOverTimeHaveTheirDatedArticles() throws IOException {
    assertThat(write(ARTICLES).get("sites_by_period.csv"))
        .containsExactly(
            "a.example,2024-01-01,1,100,2,0",
            "b.example,2024-01-01,1,100,0,0",
            "b.example,2024-03-01,2,200,2,1",
            "b.example.org,2024-03-01,1,100,0,0");
  }

  @Test
  void pairsThatOccurHaveTheMeasuresWithinTheSite() throws IOException {
    Map<String, List<String>> rows = write(ARTICLES);

    assertThat(rows.get("cast_by_site.csv"))
        .containsExactly(
            "a.example,Ann Lee,1,2,0,0,0,0,0,1.0000,0.3424,1.0000,20.0000,2.4221,72.2469",
            "b.example,Ann Lee,1,1,0,0,0,0,0,0.3333,0.0615,0.7923,2.5000,0.0633,13.9291",
            "b.example,Bo Diaz,2,2,0,0,1,0,1,0.6667,0.2077,0.9385,5.0000,0.6055,18.0617",
            "b.example,\"'=Cy, \"\"C\"\" Ng\",0,0,1,0,0,0,0,0.0000,0.0000,0.5615,0.0000,0.0000,9.2222");
    assertThat(rows.get("themes_by_site.csv"))
        .containsExactly("b.example,Set design,1,1,0,0,0.2500,0.0456,0.6994,2.5000,0.0633,13.9291");
    assertThat(rows.get("cast_by_site_period.csv"))
        .containsExactly(
            "a.example,2024-01-01,Ann Lee,1,2,0,0,0,1,1.0000,1.0000,0.3424,1.0000,20.0000,2.4221,72.2469",
            "b.example,2024-01-01,Bo Diaz,0,0,0,0,1,1,0.0000,,,,0.0000,0.0000,36.8888",
            "b.example,2024-03-01,Ann Lee,1,1,0,0,0,2,0.5000,0.5000,0.0945,0.9055,5.0000,0.1266,27.8582",
            "b.example,2024-03-01,Bo Diaz,1,1,0,0,0,2,0.5000,0.5000,0.0945,0.9055,5.0000,0.1266,27.8582",
            "b.example,2024-03-01,\"'=Cy, \"\"C\"\" Ng\",0,0,1,0,0,2,0.0000,0.0000,0.0000,0.6576,0.0000,0.0000,18.4444");
    assertThat(rows.get("themes_by_site_period.csv"))
        .containsExactly(
            "b.example,2024-03-01,Set design,1,1,0,2,0.5000,0.0945,0.9055,5.0000,0.1266,27.8582");
  }

  @Test
  void theOrderOfArticlesChangesNothing() throws IOException {
    Map<String, List<String>> rows = write(ARTICLES);
    List<KeptArticle> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(write(shuffled)).isEqualTo(rows);
  }

  @Test
  void noArticlesGiveHeaders() throws IOException {
    assertThat(write(List.of()))
        .hasSize(SiteReports.ALL.size())
        .allSatisfy((name, rows) -> assertThat(rows).as(name).isEmpty());
  }
}
