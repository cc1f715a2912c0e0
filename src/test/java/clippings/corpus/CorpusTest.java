package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.study.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private final Path folder;

  CorpusTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFolderIsAllBelowItInTheOrderOfSources() throws IOException {
    files("b.txt", "a/z.jsonl", "a/b/c.ndjson.gz", "\uFF41.txt", "\uD83D\uDCF0.TXT");

    Corpus corpus = list("");

    assertThat(sources(corpus))
        .containsExactly("a/b/c.ndjson.gz", "a/z.jsonl", "b.txt", "\uFF41.txt", "\uD83D\uDCF0.TXT");
    assertThat(corpus.files()).isEqualTo(5);
    assertThat(corpus.bytes()).isEqualTo(5);
  }

  @Test
  void aPartIsOfEveryNthFile() throws IOException {
    files("a.txt", "b.txt", "c.txt", "d.txt", "e.txt");
    Corpus corpus = list("");
    long bytes = corpus.bytes() / 5;

    assertThat(sources(corpus.part(5 * bytes))).hasSize(5);
    assertThat(sources(corpus.part(3 * bytes))).containsExactly("a.txt", "c.txt", "e.txt");
    assertThat(sources(corpus.part(1))).containsExactly("a.txt");
  }

  @Test
  void globsMatchFilesAndSourcesStartBehindTheirFixedPart() throws IOException {
    files("x/a1.txt", "x/a2.txt", "x/b1.txt", "x/y/a1.txt", "a1.txt");

    assertThat(sources(list("x/*.txt"))).containsExactly("a1.txt", "a2.txt", "b1.txt");
    assertThat(sources(list("x/a?.txt"))).containsExactly("a1.txt", "a2.txt");
    assertThat(sources(list("x/[!a]?.txt"))).containsExactly("b1.txt");
    assertThat(sources(list("x/[a-b]1.txt"))).containsExactly("a1.txt", "b1.txt");
    assertThat(sources(list("x/{a2,b1}.txt"))).containsExactly("a2.txt", "b1.txt");
    assertThat(sources(list("**/a1.txt"))).containsExactly("a1.txt", "x/a1.txt", "x/y/a1.txt");
    assertThat(sources(list("x/**"))).containsExactly("a1.txt", "a2.txt", "b1.txt", "y/a1.txt");
    assertThat(sources(list("{x/y,z}/*.txt"))).containsExactly("x/y/a1.txt");
    assertThat(sources(list("*/*/a1.txt"))).containsExactly("x/y/a1.txt");
    assertThat(sources(list("x/a1.txt"))).containsExactly("a1.txt");
  }

  @Test
  void whatExistsUnderTheVeryNameIsNoGlob() throws IOException {
    files("[odd] one, two/{a}.txt", "[odd] one, two/b [1].txt", "o/a.txt");

    assertThat(sources(list("[odd] one, two"))).containsExactly("b [1].txt", "{a}.txt");
    assertThat(sources(list("[odd] one, two/b [1].txt"))).containsExactly("b [1].txt");
    assertThat(sources(list("[odd] one, two/{*}.txt"))).containsExactly("b [1].txt", "{a}.txt");
  }

  @Test
  void aBracketThatIsNeverClosedStandsForItself() throws IOException {
    files("a[1.txt", "a{1.txt");

    assertThat(sources(list("a[*.txt"))).containsExactly("a[1.txt");
    assertThat(sources(list("a{*.txt"))).containsExactly("a{1.txt");
  }

  @Test
  void linksAreFollowedOnceAndLoopsAreNot() throws IOException {
    files("z/a.txt", "other/b.txt");
    Files.createSymbolicLink(folder.resolve("z/up"), folder);
    Files.createSymbolicLink(folder.resolve("z/self"), folder.resolve("z"));
    Files.createSymbolicLink(folder.resolve("z/also-a.txt"), folder.resolve("z/a.txt"));
    Files.createSymbolicLink(folder.resolve("z/one"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("z/two"), folder.resolve("other"));

    assertThat(sources(list("z"))).containsExactly("a.txt", "one/b.txt");
    assertThat(sources(list(""))).containsExactly("other/b.txt", "z/a.txt");
  }

  @Test
  void aLinkThatLeadsNowhereIsListedSoThatReadingRejectsIt() throws IOException {
    files("a.txt");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));

    assertThat(sources(list(""))).containsExactly("a.txt", "gone.txt");
  }

  @Test
  void hiddenFilesAreSkippedQuietlyAndOtherEndingsAreCounted() throws IOException {
    files("a.txt", ".hidden.txt", ".git/b.txt", "c.PNG", "d.png", "f.xlsx.gz");

    Corpus corpus = list("");

    assertThat(sources(corpus)).containsExactly("a.txt");
    assertThat(corpus.skipped()).isEqualTo(Map.of(".png", 2L, ".xlsx.gz", 1L));
    assertThat(sources(list(".git/*.txt"))).containsExactly("b.txt");
  }

  @Test
  void filesWithoutAnEndingAreListedSinceTheirBytesMayTell() throws IOException {
    files("e", "f.tgz", "1.5", "Vol. 2", "page.php", "index.html?id=3", "g.zip");

    assertThat(sources(list("")))
        .containsExactly("1.5", "Vol. 2", "e", "f.tgz", "g.zip", "index.html?id=3", "page.php");
  }

  @Test
  void globsThatWouldGiveTheSameSourceKeepMoreOfTheirFixedParts() throws IOException {
    files("p/x/a.txt", "q/x/a.txt", "q/x/b.txt", "r/c.txt");

    assertThat(sources(list("p/x/*", "q/x/*", "r/*")))
        .containsExactly("c.txt", "p/x/a.txt", "q/x/a.txt", "q/x/b.txt");
  }

  @Test
  void aFileThatTwoPatternsMatchIsListedOnce() throws IOException {
    files("x/a.txt", "x/b.txt");

    Corpus corpus = list("x/a.txt", "x/**", "**", "x/../x/b.txt");

    assertThat(sources(corpus)).containsExactly("x/a.txt", "x/b.txt");
    assertThat(corpus.unmatched()).isEmpty();
  }

  @Test
  void theOrderOfPatternsChangesNothing() throws IOException {
    files("p/x/a.txt", "q/x/a.txt");

    assertThat(sources(list("q/x/*", "p/x/*"))).isEqualTo(sources(list("p/x/*", "q/x/*")));
  }

  @Test
  void nothingMatchedNamesEachPatternAndWhatIsThere() throws IOException {
    files("x/a.png");

    assertThatThrownBy(() -> list("x/**", "missing/*.txt"))
        .isInstanceOf(NothingMatchedException.class)
        .hasMessageContaining(folder + "/x/**")
        .hasMessageContaining(folder + "/missing/*.txt")
        .hasMessageContaining(".png 1")
        .hasMessageContaining(".html, .htm, .json, .jsonl");
  }

  @Test
  void aPatternThatMatchesNothingIsNamedWhereOthersMatch() throws IOException {
    files("a.txt");

    assertThat(list("*.txt", "*.jsonl").unmatched()).containsExactly(folder + "/*.jsonl");
  }

  @Test
  void foldersTellTheSiteAndTheDay() throws IOException {
    files(
        "www.gazette.example/2024/07/15/a.txt",
        "v1.2/2024-07-16-b.txt",
        "news.example/archive.old/c.txt");

    List<CorpusFile> files = list("").list();

    assertThat(files)
        .extracting(CorpusFile::site)
        .containsExactly("news.example", "", "gazette.example");
    assertThat(files)
        .extracting(CorpusFile::dating)
        .containsExactly(
            Dating.UNDATED,
            new Dating(LocalDate.of(2024, 7, 16), DateSource.FILE_NAME),
            new Dating(LocalDate.of(2024, 7, 15), DateSource.URL));
  }

  @Test
  void aSiteInTheFixedPartIsFoundToo() throws IOException {
    files("gazette.example/2024/a.txt");

    assertThat(list("gazette.example/2024/*.txt").list())
        .extracting(CorpusFile::site)
        .containsExactly("gazette.example");
  }

  @Test
  void aDayThatIsNotBelievedIsPassedOverForTheNextSource() throws IOException {
    files("1999/01/01/2024-07-15-a.txt");
    DateRange believed = new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31));

    Corpus corpus = Corpus.list(Studies.with(Map.of(), believed), List.of(folder.toString()));

    assertThat(corpus.list())
        .extracting(CorpusFile::dating)
        .containsExactly(new Dating(LocalDate.of(2024, 7, 15), DateSource.FILE_NAME));
  }

  @Test
  void oneFileIsReadWithoutAnEngine() throws IOException {
    files("a.txt", "b.txt");
    Records records = new Records();

    list("").read(1, Studies.PLAIN, records);

    assertThat(records.article().source()).isEqualTo("b.txt");
  }

  private Corpus list(String... patterns) {
    return Corpus.list(
        Studies.PLAIN, Arrays.stream(patterns).map(pattern -> folder + "/" + pattern).toList());
  }

  private static List<String> sources(Corpus corpus) {
    return corpus.list().stream().map(CorpusFile::source).toList();
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolve("..").normalize());
      Files.writeString(file, "x");
    }
  }
}
