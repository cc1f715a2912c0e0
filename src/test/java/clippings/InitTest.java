package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    write(
        "a", "At the quay they met Ada Lindqvist, who has sold her boat to a school in the north.");
    write(
        "b",
        "Nobody in the harbour had asked Ada Lindqvist, but she came and brought the dog too.");
  }

  private void write(String name, String sentence) throws IOException {
    Files.writeString(
        folder.resolve("in/" + name + ".txt"),
        "A day by the sea, " + name + "\n\n" + sentence + " It rained until the evening.\n");
  }

  private int run(String... args) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Main.run(out, out, args);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void draftsAFileThatRuns() throws IOException {
    Path file = folder.resolve("made/sea.yaml");

    assertThat(run("init", "--input=" + folder + "/in/**", "--title=The sea", "--output=" + file))
        .as(said())
        .isZero();
    assertThat(file)
        .content()
        .contains("title: \"The sea\"", "  - name: \"Ada Lindqvist\"  # 2 art");
    assertThat(said()).contains("Drafted: " + file, "check --pipeline=" + file);
    assertThat(run("check", "--pipeline=" + file, "--output=" + folder.resolve("out"))).isZero();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** What is in the way: a wire service, a second day, a number and a summary. */
  @Test
  void guessesWhatFieldsOfUnknownNamesHold() throws IOException {
    Files.createDirectories(folder.resolve("zeitung"));
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      lines.add(
          """
          {"Nr": %d, "Agentur": "Die Agentur der Stadt", "Stand": "2025-03-0%d", "Tag": "0%d.02.2024",\
           "Kopf": "Boot Nummer %d liegt im Hafen", "Vorspann": "Was %d Leute am Kai sahen, als es um acht noch\
           dunkel war und der Regen kam.", "Rumpf": "Am Kai traf man Ada Lindqvist, die ihr Boot %d mal einer\
           Schule im Norden verkauft hat. Es regnete bis zum Abend, und niemand im Hafen wollte gehen.",\
           "Netz": "https://zeitung.example/%d"}"""
              .formatted(i, i, i, i, i, i, i));
    }
    Files.write(folder.resolve("zeitung/a.jsonl"), lines);
    Path file = folder.resolve("zeitung.yaml");

    assertThat(run("init", "--input=" + folder + "/zeitung/**", "--title=Boot", "--output=" + file))
        .as(said())
        .isZero();

    assertThat(file)
        .content()
        .contains(
            """
            fields:  # guessed, since most of the first records have no known names for these
              text: ["Rumpf"]
              date: ["Tag"]
              title: ["Kopf"]
              url: ["Netz"]
            """,
            "Ada Lindqvist");
    assertThat(run("check", "--pipeline=" + file, "--output=" + folder.resolve("out"))).isZero();
    assertThat(said()).contains("2024-02-01 | zeitung.example | Boot Nummer 1 liegt im Hafen");
  }

  @Test
  void guessesTheColumnsOfATable() throws IOException {
    Files.createDirectories(folder.resolve("table"));
    StringBuilder rows = new StringBuilder("Ressort;Artikel_Rumpf;Erschienen\n");
    for (int i = 1; i <= 9; i++) {
      rows.append("Hafen;Am Kai traf man Ada Lindqvist, die ihr Boot Nummer ")
          .append(i)
          .append(" einer Schule verkauft hat, und es regnete bis zum Abend im ganzen Land.;")
          .append("2024-02-0" + i + "\n");
    }
    Files.writeString(folder.resolve("table/a.csv"), rows);
    Path file = folder.resolve("table.yaml");

    assertThat(run("init", "--input=" + folder + "/table/**", "--title=Boot", "--output=" + file))
        .as(said())
        .isZero();
    assertThat(file)
        .content()
        .contains("  text: [\"Artikel_Rumpf\"]\n  date: [\"Erschienen\"]\ncast:");
  }

  @Test
  void theDayOfACrawlIsNotGuessed() throws IOException {
    Files.createDirectories(folder.resolve("crawl"));
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      lines.add(
          """
          {"text": "At the quay they met Ada Lindqvist, who has sold her boat %d to a school. It rained\
           until the evening, and nobody wanted to go home.",\
           "date_download": "2025-03-0%d", "url": "https://a.example/%d"}"""
              .formatted(i, i, i));
    }
    Files.write(folder.resolve("crawl/a.jsonl"), lines);

    assertThat(drafted("crawl")).content().doesNotContain("date:");
  }

  @Test
  void knownNamesAreNotGuessed() throws IOException {
    Files.createDirectories(folder.resolve("known"));
    String text = "At the quay they met Ada Lindqvist, who has sold her boat %d to a school.";
    Files.write(
        folder.resolve("known/a.jsonl"),
        List.of(1, 2, 3).stream()
            .map(
                i ->
                    "{\"text\": \""
                        + text.formatted(i)
                        + "\", \"date\": \"2024-02-02\", \"url\":"
                        + " \"https://a.example/"
                        + i
                        + "\", \"title\": \"Boat "
                        + i
                        + "\"}")
            .toList());

    assertThat(drafted("known")).content().doesNotContain("fields:");
  }

  /** The draft for the files of a folder. */
  private Path drafted(String name) {
    Path file = folder.resolve(name + ".yaml");
    assertThat(
            run(
                "init",
                "--input=" + folder + "/" + name + "/**",
                "--title=Sea",
                "--output=" + file))
        .as(said())
        .isZero();
    return file;
  }

  @Test
  void neverOverwrites() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "title: mine");

    assertThat(run("init", "--input=" + folder + "/in/**", "--title=Sea", "--output=" + file))
        .isEqualTo(2);
    assertThat(said()).contains("mine.yaml is there already");
    assertThat(file).hasContent("title: mine");
  }

  @Test
  void saysWhatItNeeds() {
    assertThat(run("init", "--title=Sea")).isEqualTo(2);
    assertThat(said()).contains("init: say what to read and what it is about");
  }

  @Test
  void withoutANameThereIsNothingToDraft() throws IOException {
    Files.delete(folder.resolve("in/b.txt"));
    Path file = folder.resolve("sea.yaml");

    assertThat(run("init", "--input=" + folder + "/in/**", "--title=Sea", "--output=" + file))
        .isEqualTo(1);
    assertThat(said()).contains("No name stands in two of 1 articles: nothing to draft.");
    assertThat(file).doesNotExist();
  }
}
