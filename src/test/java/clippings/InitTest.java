package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
