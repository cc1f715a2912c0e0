package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String STUDY =
      """
      title: Harbour Lights
      input: %s/**
      cast:
        - name: Ada Quill
          aliases: [Hope]
          characters: [{name: Captain Moor, common: [Moor]}]
      themes:
        - {name: Weather, terms: [storm*, storm warning]}
      """;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Path folder;

  CheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void checkSaysWhatWouldBeReadAndWhatMayNotBeMeant() throws IOException {
    Path file = study(STUDY.formatted(folder.resolve("input")));
    write("gazette.example/a.txt", "Four");
    write("gazette.example/b.txt", "Sevens.");
    write("loose.jsonl", "{}");
    write("notes.png", "");

    assertThat(run("check", "--pipeline=" + file, "--output=" + folder.resolve("out"))).isZero();

    assertThat(text().lines().map(line -> line.replaceAll(" {2,}", " ").strip()))
        .containsExactly(
            "Harbour Lights",
            "",
            "cast members 1",
            "characters 1",
            "groups 0",
            "themes 1",
            "forms of names 6",
            "terms 2",
            "",
            file
                + ":5:15: warning: alias \"Hope\" is an ordinary word and counts wherever it stands"
                + " with a capital letter; move it to short, so that it counts only beside the full"
                + " name",
            file
                + ":8:37: warning: term \"storm warning\" holds \"storm*\" of the same theme"
                + " (line 8); it is one mention with or without it",
            "Warnings: 2. A run does not mind them.",
            "",
            "files by format files bytes",
            ".txt 2 11",
            ".jsonl 1 2",
            "",
            "files by site, as folders tell files bytes",
            "gazette.example 2 11",
            "(no folder tells it) 1 2",
            "",
            "all 3 13",
            "Not read, since no format takes them: 1 .png",
            "",
            ".jsonl: 0 of the first records are articles",
            "1 rejected: no text field (loose.jsonl#1: it has no field)",
            "",
            ".txt: 2 of the first records are articles",
            "(no date) | gazette.example | (no title) | Four",
            "(no date) | gazette.example | (no title) | Sevens.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFaultIsAnErrorOfTheCommand() throws IOException {
    Path file = study(STUDY.formatted(folder.resolve("input")).replace("storm*", "'*'"));

    assertThat(run("--pipeline=" + file, "check")).isEqualTo(2);
    assertThat(text()).startsWith(file + ":8:29: ").doesNotContain("warning");
  }

  @Test
  void nothingToReadIsAnErrorOfTheCommand() throws IOException {
    Path file = study(STUDY.formatted(folder.resolve("nowhere")));

    assertThat(run("check", "--pipeline=" + file)).isEqualTo(2);
    assertThat(text()).contains("Nothing to read matches the input").contains("nowhere/**");
  }

  private Path study(String yaml) throws IOException {
    return Files.writeString(folder.resolve("study.yaml"), yaml);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve("input").resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, content);
  }

  private int run(String... args) {
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Main.run(print, print, args);
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
