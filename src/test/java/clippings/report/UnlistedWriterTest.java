package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.AnnotatedArticle;
import clippings.article.ArticleId;
import clippings.article.CleanArticle;
import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.KeptArticle;
import clippings.article.Paragraph;
import clippings.article.UnlistedName;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.LedgerPart;
import clippings.report.ledger.Run;
import clippings.report.ledger.UnlistedWriter;
import clippings.report.table.WrittenFile;
import clippings.study.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlistedWriterTest {
  private static final int PLENTY = 1 << 20;

  @TempDir Path staging;

  /** How many there are, in the report or not. */
  private long names;

  /** What a bundle of one article adds, and whether the article counts. */
  private record Article(
      String source,
      Dating dating,
      boolean kept,
      List<Integer> recycled,
      List<UnlistedName> names) {}

  @Test
  void namesOfTwoCountedArticlesAreListedMostArticlesFirst() throws IOException {
    assertThat(
            write(
                article(1, name("porto", "Porto"), name("braga", "Braga")),
                article(2, name("porto", "Porto", "Porto"), name("braga", "Braga")),
                article(3, name("porto", "Porto"), name("faro", "Faro"))))
        .containsExactly(
            "Porto,Porto,3,4,2024-01-01,2024-01-03,Of porto.",
            "Braga,Braga,2,2,2024-01-01,2024-01-02,Of braga.");
  }

  @Test
  void copiesAndRecycledPassagesAddNothing() throws IOException {
    Article copy = article(3, name("porto", "Porto"));
    assertThat(
            write(
                article(1, name("porto", "Porto"), name("braga", "Braga")),
                article(2, name("porto", "Porto")),
                new Article(copy.source(), copy.dating(), false, List.of(), copy.names()),
                new Article(
                    "5.txt",
                    day(5),
                    true,
                    List.of(1, 4),
                    List.of(name("porto", "Porto"), name("braga", "Braga")))))
        .containsExactly("Porto,Porto,2,2,2024-01-01,2024-01-02,Of porto.");
  }

  @Test
  void aNameStandsSomewhereWhereOnlyANameHasACapital() throws IOException {
    UnlistedName start =
        new UnlistedName("reporters", "R.", List.of(new UnlistedName.Use(1, "Reporters", false)));
    UnlistedName often =
        new UnlistedName(
            "critics", "C.", Collections.nCopies(4, new UnlistedName.Use(1, "Critics", false)));
    UnlistedName once =
        new UnlistedName("critics", "C.", List.of(new UnlistedName.Use(1, "Critics", true)));

    assertThat(write(article(1, start, often), article(2, start, once))).isEmpty();
  }

  @Test
  void spellingsAreThoseWithinSentencesFirst() throws IOException {
    UnlistedName shouted =
        new UnlistedName(
            "porto",
            "S.",
            List.of(
                new UnlistedName.Use(1, "PORTO", false),
                new UnlistedName.Use(1, "PORTO", false),
                new UnlistedName.Use(1, "Porto", true),
                new UnlistedName.Use(1, "", true)));

    assertThat(write(article(1, shouted), article(2, shouted)))
        .containsExactly("Porto,Porto; PORTO,2,8,2024-01-01,2024-01-02,S.");
  }

  @Test
  void undatedArticlesCountAndGiveTheSentenceOnlyIfNoOtherDoes() throws IOException {
    UnlistedName undated =
        new UnlistedName("porto", "Undated.", List.of(new UnlistedName.Use(1, "Porto", true)));

    assertThat(
            write(
                new Article("0.txt", Dating.UNDATED, true, List.of(), List.of(undated)),
                article(2, name("porto", "Porto"))))
        .containsExactly("Porto,Porto,2,2,2024-01-02,2024-01-02,Of porto.");
    assertThat(
            write(
                new Article("0.txt", Dating.UNDATED, true, List.of(), List.of(undated)),
                new Article("1.txt", Dating.UNDATED, true, List.of(), List.of(undated))))
        .containsExactly("Porto,Porto,2,2,,,Undated.");
  }

  @Test
  void neitherOrderNorBoundsChangeARow() throws IOException {
    List<Article> articles =
        new ArrayList<>(
            IntStream.range(1, 60)
                .mapToObj(
                    i ->
                        article(
                            i % 28 + 1,
                            i,
                            name("n" + i % 7, "N" + i % 7),
                            name("m" + i % 5, i % 2 == 0 ? "M" + i % 5 : "m" + i % 5),
                            name("o" + i % 31, "O" + i % 31)))
                .toList());
    List<String> rows = write(PLENTY, 256, 20, articles);
    assertThat(rows).hasSize(20);
    assertThat(names).as("also those that have no row").isEqualTo(40);

    Random random = new Random(3);
    for (int limit : new int[] {1, 900, PLENTY}) {
      Collections.shuffle(articles, random);
      assertThat(write(limit, 2, 20, articles)).isEqualTo(rows);
      assertThat(names).isEqualTo(40);
    }
  }

  @Test
  void ofNothingThereIsAHeader() throws IOException {
    assertThat(write()).isEmpty();
  }

  private List<String> write(Article... articles) throws IOException {
    return write(PLENTY, 256, 1000, List.of(articles));
  }

  /** The rows of the report, of articles of which each is in a bundle alone. */
  private List<String> write(int limit, int fanIn, int mostRows, List<Article> articles)
      throws IOException {
    List<Run> runs = new ArrayList<>(List.of(Run.none(new LedgerPart(Ledger.UNLISTED, 0))));
    for (Article article : articles) {
      ReportPart part = new ReportPart(settings());
      part.annotated(annotated(article));
      if (article.kept()) {
        part.add(kept(article), new CollectKept(settings().study()));
      }
      runs.addAll(
          part.finish().runs().stream()
              .filter(run -> run.target().ledger() == Ledger.UNLISTED)
              .toList());
    }
    WrittenFile written =
        new UnlistedWriter(settings().ledgers(), fanIn, limit, mostRows)
            .write(runs, all -> names = all);
    List<String> lines = Files.readAllLines(staging.resolve(written.staged()));
    assertThat(lines.get(0))
        .isEqualTo("name,spellings,articles,mentions,first_date,last_date,sentence");
    return lines.subList(1, lines.size());
  }

  private ReportSettings settings() {
    String folder = staging.toString();
    return new ReportSettings(
        SampleStudy.by(Period.MONTH), folder, folder, false, 1, true, false, false, 0, 0);
  }

  private static Article article(int day, UnlistedName... names) {
    return article(day, day, names);
  }

  private static Article article(int day, int number, UnlistedName... names) {
    return new Article(number + ".txt", day(day), true, List.of(), List.of(names));
  }

  private static Dating day(int day) {
    return new Dating(LocalDate.of(2024, 1, day), DateSource.FIELD);
  }

  private static UnlistedName name(String key, String... spellings) {
    return new UnlistedName(
        key,
        "Of " + key + ".",
        Stream.of(spellings).map(text -> new UnlistedName.Use(1, text, true)).toList());
  }

  private static AnnotatedArticle annotated(Article article) {
    return new AnnotatedArticle(
        new CleanArticle(
            article.source(),
            "",
            "",
            article.dating(),
            List.of(new Paragraph("It rained.", false))),
        List.of(),
        article.names());
  }

  private static KeptArticle kept(Article article) {
    return new KeptArticle(
        ArticleId.of(article.source()),
        article.source(),
        "",
        "",
        "",
        article.dating(),
        2,
        0,
        article.recycled(),
        List.of());
  }
}
