package clippings.quality.flat;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.LineLabel;
import clippings.quality.label.LabelledLine;
import clippings.quality.label.LabelledPage;
import clippings.quality.label.LabelledText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlattenerTest {
  private static final String HTML =
      "<head><title>Die Fähre ist zurück</title></head><body><p>Menü<h1>Die Fähre ist zurück</h1>"
          + "<p>Am Montag fährt die Fähre wieder.<p>Niemand am Kai weiß, warum sie hielt.";
  private static final String BODY =
      "Am Montag fährt die Fähre wieder.\nNiemand am Kai weiß, warum sie hielt.";

  @TempDir private Path folder;

  private List<LabelledText> texts(Charset charset, String html) throws IOException {
    Path file = folder.resolve("1.html");
    Files.write(file, html.getBytes(charset));
    return Flattener.texts(List.of(new LabelledPage("kai.example/1", file, BODY, "")));
  }

  @Test
  void eachStyleIsText() throws IOException {
    assertThat(texts(StandardCharsets.UTF_8, HTML))
        .extracting(LabelledText::source)
        .hasSize(Style.values().length)
        .startsWith("page/kai.example/1.txt", "blank/kai.example/1.txt");
  }

  @Test
  void blankLinesAreCounted() throws IOException {
    LabelledText blank = texts(StandardCharsets.UTF_8, HTML).get(1);

    assertThat(blank.lines())
        .startsWith(
            new LabelledLine(1, "Menü", LineLabel.FURNITURE),
            new LabelledLine(3, "Die Fähre ist zurück", LineLabel.HEADLINE));
    assertThat(blank.text()).startsWith("Menü\n\nDie Fähre ist zurück\n\nAm Montag");
    assertThat(blank.title()).isEqualTo("Die Fähre ist zurück");
    assertThat(blank.site()).isEqualTo("kai.example");
    assertThat(blank.body()).isEqualTo(BODY);
  }

  @Test
  void charsetIsThatOfThePage() throws IOException {
    assertThat(texts(Charset.forName("windows-1252"), HTML))
        .isEqualTo(texts(StandardCharsets.UTF_8, HTML));
  }

  @Test
  void pageWithoutItsBodyGivesNoText() throws IOException {
    assertThat(texts(StandardCharsets.UTF_8, "<p>Am Montag fährt die Fähre wieder.")).isEmpty();
  }

  @Test
  void titleOfThePageIsUnderstood() {
    assertThat(PageFile.title("<meta property=\"og:title\" content=\"It's &amp; on\">"))
        .isEqualTo("It's & on");
    assertThat(PageFile.title("<TITLE> Fish &lt;3 </TITLE>")).isEqualTo("Fish <3");
    assertThat(PageFile.title("<p>none")).isEmpty();
  }
}
