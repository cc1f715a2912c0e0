package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  private static final String BODY =
      """
      The harbour opened again on Monday, and Ada Quill was the first to sail through the new gate.

      She had waited for it since the storm, she said, and so had most of the boats in the bay.

      The gate is forty metres wide. It closes by itself as soon as the water rises above the mark.
      """;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Path folder;

  ExplainTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void ofEveryLineItSaysWhatBecameOfItAndWhy() throws IOException {
    write("page.txt", "Share on Facebook\n\n" + BODY);

    List<String> lines = explain();

    assertThat(lines.get(0)).isEqualTo("page.txt");
    assertThat(lines.get(1)).isEqualTo("    1 - share                  Share on Facebook");
    assertThat(lines.get(2))
        .startsWith("        furniture by ")
        .containsPattern("by [0-9]+\\.[0-9]: ")
        .contains("; ");
    assertThat(lines.get(3)).startsWith("    3 + body                   The harbour opened again");
    assertThat(lines).filteredOn(line -> line.contains(" + body ")).hasSize(3);
  }

  @Test
  void ofAPageTheMarkUpSaysIt() throws IOException {
    write(
        "page.html",
        "<html><body><nav>All our harbour news</nav><article><h1>The gate is open</h1><p>"
            + BODY.replace("\n\n", "</p><p>")
            + "</p></article></body></html>");

    assertThat(explain())
        .contains("    1 - menu                   All our harbour news")
        .noneMatch(line -> line.contains("body by "));
  }

  @Test
  void aRecordThatIsRejectedIsNamed() throws IOException {
    write("empty.txt", "");

    assertThat(explain()).contains("empty.txt rejected: empty file");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
  }

  private List<String> explain() throws IOException {
    Path study = folder.resolve("study.yaml");
    Files.writeString(
        study, "input: %s/**\ncast:\n  - name: Ada Quill\n".formatted(folder.resolve("in")));
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(Main.run(out, out, "explain", "--pipeline=" + study)).isZero();
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
