package clippings.quality.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.article.LineLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFolderTest {
  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  @Test
  void pagesHaveBodyTitleAndDay() throws IOException {
    write("pages/kai.example/a/1.html", "<p>x");
    write("bodies.json", "{\"kai.example/a/1\": \"One.\\nTwo.\"}");
    write("titles.json", "{\"kai.example/a/1\": \"T\"}");
    write(
        "dates.csv",
        "source,date,url\nkai.example/a/1.html,2024-07-15,\"https://kai.example/,\"\n");
    write("languages.csv", "site,language\nkai.example,de\n");

    LabelledFolder read = LabelledFolder.read(folder);

    assertThat(read.pages())
        .containsExactly(
            new LabelledPage(
                "kai.example/a/1",
                folder.resolve("pages/kai.example/a/1.html"),
                "One.\nTwo.",
                "T"));
    assertThat(read.days()).isEqualTo(Map.of("kai.example/a/1.html", "2024-07-15"));
    assertThat(read.languages()).isEqualTo(Map.of("kai.example", "de"));
    assertThat(read.dayRoot()).isEqualTo(folder.resolve("pages"));
    assertThat(read.texts()).isEmpty();
  }

  @Test
  void daysMayHavePagesOfTheirOwn() throws IOException {
    write("dates/kai.example/1.html", "<p>x");

    assertThat(LabelledFolder.read(folder).dayRoot()).isEqualTo(folder.resolve("dates"));
  }

  @Test
  void textsHaveLabelsAndMentions() throws IOException {
    write("texts/near/kai.example/1.txt", "The ferry\n\nIt sails.\nShare\n");
    write(
        "lines.csv",
        """
        source,line,label
        near/kai.example/1.txt,1,headline
        near/kai.example/1.txt,3,body
        near/kai.example/1.txt,4,furniture
        """);
    write(
        "mentions.csv",
        "source,name,mentions\nnear/kai.example/1.txt,Ann Lee,2\nnear/kai.example/1.txt,,0\n");

    LabelledFolder read = LabelledFolder.read(folder);

    assertThat(read.texts())
        .containsExactly(
            new LabelledText(
                "near",
                "kai.example",
                "kai.example/1",
                "The ferry",
                "It sails.",
                List.of(
                    new LabelledLine(1, "The ferry", LineLabel.HEADLINE),
                    new LabelledLine(3, "It sails.", LineLabel.BODY),
                    new LabelledLine(4, "Share", LineLabel.FURNITURE))));
    assertThat(read.texts().get(0).text()).isEqualTo("The ferry\n\nIt sails.\nShare\n");
    assertThat(read.mentions()).isEqualTo(Map.of("near/kai.example/1", Map.of("Ann Lee", 2)));
  }

  @Test
  void textsOfFlattenPyAreRead() throws IOException {
    write("in/page/kai.example/1.txt", "Menu\nThe ferry\nIt sails.\n");
    write(
        "lines.csv",
        """
        source,line,keep
        page/kai.example/1.txt,1,0
        page/kai.example/1.txt,2,1
        page/kai.example/1.txt,3,1
        """);
    write("bodies.json", "{\"page/kai.example/1\": \"It sails away.\"}");
    write("titles.json", "{\"page/kai.example/1\": \"The ferry\"}");

    LabelledText text = LabelledFolder.read(folder).texts().get(0);

    assertThat(text.lines())
        .extracting(LabelledLine::label)
        .containsExactly(LineLabel.FURNITURE, LineLabel.HEADLINE, LineLabel.BODY);
    assertThat(text.body()).isEqualTo("It sails away.");
    assertThat(text.title()).isEqualTo("The ferry");
  }

  @Test
  void lineWithoutLabelIsNamed() throws IOException {
    write("texts/near/kai.example/1.txt", "One.\nTwo.\n");
    write("lines.csv", "source,line,label\nnear/kai.example/1.txt,1,body\n");

    assertThatThrownBy(() -> LabelledFolder.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2 of")
        .hasMessageContaining("has no label");
  }

  @Test
  void pageThatIsNotThereIsNamed() throws IOException {
    write("pages/kai.example/1.html", "<p>x");
    write("bodies.json", "{\"kai.example/2\": \"One.\"}");

    assertThatThrownBy(() -> LabelledFolder.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no page kai.example/2");
  }
}
