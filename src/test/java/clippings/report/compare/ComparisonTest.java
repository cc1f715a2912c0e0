package clippings.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.report.publication.PublicationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final String ARTICLES = "article_id,date,title,url,source";
  private static final String MENTIONS =
      "article_id,date,kind,name,matched_text,rule,status,sentence,url,source";

  private final Path before;
  private final Path after;
  private final Path output;

  ComparisonTest(@TempDir Path folder) {
    this.before = folder.resolve("before");
    this.after = folder.resolve("after");
    this.output = folder.resolve("out");
  }

  /** A folder with a report of each of these names, and a manifest that names them. */
  private static void write(Path folder, String name, String... rows) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), "\uFEFF" + String.join("\r\n", rows) + "\r\n");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> !file.equals("manifest.json"))
              .map(file -> "{\"name\":\"" + file + "\",\"bytes\":1,\"sha256\":\"\"}")
              .toList();
      Files.writeString(
          folder.resolve("manifest.json"), "{\"files\":[" + String.join(",", names) + "]}");
    }
  }

  private List<String> changes() throws IOException {
    Comparison.of(before.toString(), after.toString()).write(output.toString(), false);
    List<String> lines = Files.readAllLines(output.resolve("changes.csv"));
    assertThat(lines.get(0)).isEqualTo(String.join(",", Change.COLUMNS));
    return lines.subList(1, lines.size());
  }

  @Test
  void whatIsAddedGoneOrCountedOtherwiseIsARow() throws IOException {
    write(before, "articles.csv", ARTICLES, "a1,2024-01-01,Boats,https://b.example/1,b/1.txt");
    write(
        before,
        "mentions.csv",
        MENTIONS,
        "a1,2024-01-01,cast,Ann Lee,Ann Lee,full,counted,Ann Lee rows.,https://b.example/1,b/1.txt",
        "a1,2024-01-01,cast,Ann Lee,Lee,short,counted,Lee rests.,https://b.example/1,b/1.txt",
        "a1,2024-01-01,theme,Boats,boat,term,counted,\"A boat, she says.\",,b/1.txt");
    write(after, "articles.csv", ARTICLES, "a1,2024-01-01,Boats,https://b.example/1,b/1.txt");
    write(
        after,
        "mentions.csv",
        MENTIONS,
        "a1,2024-01-01,cast,Ann Lee,Ann Lee,full,counted,Ann Lee rows.,https://b.example/1,b/1.txt",
        "a1,2024-01-01,cast,Bo Diaz,Bo,short,counted,Bo swims.,https://b.example/1,b/1.txt",
        "a1,2024-01-01,cast,Ann Lee,Lee,short,ambiguous,Lee rests.,https://b.example/1,b/1.txt");

    assertThat(changes())
        .containsExactly(
            "gone,theme,Boats,boat,counted,,term,,2024-01-01,,a1,Boats,\"A boat, she says.\",,b/1.txt",
            "added,cast,Bo Diaz,Bo,,counted,,short,,2024-01-01,a1,Boats,Bo swims.,https://b.example/1,b/1.txt",
            "changed,cast,Ann Lee,Lee,counted,ambiguous,short,short,2024-01-01,2024-01-01,a1,Boats,"
                + "Lee rests.,https://b.example/1,b/1.txt");
  }

  @Test
  void aRecordThatBecomesACopyIsSaidOnce() throws IOException {
    write(before, "articles.csv", ARTICLES, "a1,2024-01-01,Boats,,1.txt", "a2,,Tides,,2.txt");
    write(before, "copies.csv", "source,kind");
    write(before, "mentions.csv", MENTIONS, "a1,2024-01-01,cast,Ann,Ann,full,counted,Ann.,,1.txt");
    write(after, "articles.csv", ARTICLES, "a2,2024-02-02,Tides,,2.txt");
    write(after, "copies.csv", "source,kind", "1.txt,near");
    write(after, "rejected.csv", "source,reason,detail", "3.txt,empty file,");
    write(after, "mentions.csv", MENTIONS);

    assertThat(changes())
        .containsExactly(
            "changed,article,,,article,copy,,,2024-01-01,,a1,Boats,,,1.txt",
            "gone,cast,Ann,Ann,counted,,full,,2024-01-01,,a1,Boats,Ann.,,1.txt",
            "changed,article,,,article,article,,,,2024-02-02,a2,Tides,,,2.txt",
            "added,article,,,,rejected,,,,,,,,,3.txt");
  }

  @Test
  void theSameMentionTwiceInASentenceIsTwo() throws IOException {
    String row = "a1,,cast,Ann,Ann,full,counted,Ann and Ann.,,1.txt";
    write(before, "mentions.csv", MENTIONS, row);
    write(after, "mentions.csv", MENTIONS, row, row, row);

    assertThat(Comparison.of(before.toString(), after.toString()).write(output.toString(), true))
        .isEqualTo(new Comparison.Result(2, 0, 0));
  }

  @Test
  void partsAreReadAsTheWhole() throws IOException {
    String one = "a1,,cast,Ann,Ann,full,counted,Ann.,,1.txt";
    String two = "a2,,cast,Ann,Ann,full,counted,Ann.,,2.txt";
    write(before, "mentions.csv", MENTIONS, one, two);
    write(after, "mentions-00001-of-00002.csv", MENTIONS, two);
    write(after, "mentions-00002-of-00002.csv", MENTIONS, one);

    assertThat(changes()).isEmpty();
  }

  @Test
  void reportsOfEarlierVersionsMayLackColumns() throws IOException {
    write(
        before,
        "mentions.csv",
        "kind,name,matched_text,rule,status,sentence,source",
        "cast,Ann,Ann,full,counted,Ann.,1.txt");
    write(
        after,
        "mentions.csv",
        MENTIONS,
        "a1,,cast,Ann,Ann,full,counted,Ann.,https://a.example,1.txt");

    assertThat(changes()).isEmpty();
  }

  @Test
  void cellsStayAsTheyAre() throws IOException {
    write(before, "mentions.csv", MENTIONS);
    write(after, "mentions.csv", MENTIONS, "a1,,cast,'=Ann,'=Ann,full,counted,'=Ann.,,'@1.txt");

    assertThat(changes())
        .containsExactly("added,cast,'=Ann,'=Ann,,counted,,full,,,a1,,'=Ann.,,'@1.txt");
  }

  @Test
  void aFolderWithoutSentencesIsNamed() throws IOException {
    write(before, "mentions.csv", MENTIONS);
    write(after, "articles.csv", ARTICLES);

    assertThatThrownBy(() -> Comparison.of(before.toString(), after.toString()))
        .isInstanceOf(NoReportsException.class)
        .hasMessage(
            after + ": mentions.csv is missing; run the study again without --evidence=false");
    assertThatThrownBy(() -> Comparison.of(output.toString(), after.toString()))
        .isInstanceOf(NoReportsException.class)
        .hasMessage(output + ": there are no reports of a run here");
  }

  @Test
  void aFileOfSomebodyElseIsLeftAlone() throws IOException {
    write(before, "mentions.csv", MENTIONS);
    write(after, "mentions.csv", MENTIONS);
    write(output, "changes.csv", "mine");

    assertThatThrownBy(this::changes).isInstanceOf(PublicationException.class);
    assertThat(output.resolve("changes.csv")).content().contains("mine");
    assertThat(output).isDirectoryNotContaining("glob:**/.clippings-*");
  }
}
