package clippings.quality.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.quality.flat.Flattener;
import clippings.quality.label.LabelledFolder;
import clippings.quality.label.LabelledText;
import clippings.study.StudyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
  private static final String FIRST =
      "Ann Lee was on the quay when the ferry came back after a week, and she was glad to see it.";
  private static final String SECOND =
      "Nobody had told the people of the island why it had stopped, or when it would sail again.";
  private static final String THIRD =
      "The harbour master said on Monday that a new engine would be built in before the winter.";
  private static final String TITLE = "The ferry to the island is back";

  @TempDir private Path folder;
  @TempDir private Path work;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  @BeforeEach
  void labels() throws IOException {
    write(
        "pages/quay.example/1.html",
        "<html><head><title>%s</title><meta property='article:published_time' content='2024-07-15'></head><body><article><h1>%s</h1><p>%s<p>%s<p>%s</article>"
            .formatted(TITLE, TITLE, FIRST, SECOND, THIRD));
    write("bodies.json", "{\"quay.example/1\": \"%s\\n%s\\n%s\"}".formatted(FIRST, SECOND, THIRD));
    write("dates.csv", "source,date\nquay.example/1.html,2024-07-15\n");
    write("languages.csv", "site,language\nquay.example,en\n");
    write("texts/near/kai.example/1.txt", String.join("\n", TITLE, FIRST, SECOND, THIRD));
    write(
        "lines.csv",
        """
        source,line,label
        near/kai.example/1.txt,1,headline
        near/kai.example/1.txt,2,body
        near/kai.example/1.txt,3,body
        near/kai.example/1.txt,4,furniture
        """);
    write(
        "study.yaml",
        """
        title: Ferry
        input: pages/**
        period: year
        cast: [{name: Ann Lee, role: captain}]
        themes: [{name: Engines, terms: [engine]}]
        """);
    write(
        "mentions.csv", "source,name,mentions\nquay.example/1,Ann Lee,1\nnear/kai.example/1,,0\n");
  }

  private List<Row> rows() throws IOException, StudyException {
    LabelledFolder labelled = LabelledFolder.read(folder);
    List<LabelledText> made = Flattener.texts(labelled.pages());
    return Measures.of(FolderResults.of(labelled, made, Dump.write(made, work)));
  }

  private static double figure(List<Row> rows, String measure) {
    return rows.stream()
        .filter(row -> row.name().equals(measure))
        .findFirst()
        .orElseThrow()
        .score()
        .figure();
  }

  @Test
  void theProgramItselfIsScored() throws IOException, StudyException {
    List<Row> rows = rows();

    assertThat(figure(rows, "body html")).isEqualTo(1);
    assertThat(figure(rows, "days")).isEqualTo(1);
    assertThat(figure(rows, "body page+blank")).isEqualTo(1);
    assertThat(figure(rows, "headline page+blank+near")).isEqualTo(1);
    // Right on the page; one found in the text where there should be none.
    assertThat(figure(rows, "mentions")).isEqualTo(2 / 3.0);
    // The one line that is furniture is kept.
    assertThat(figure(rows, "lines near+cut+header")).isZero();
  }

  @Test
  void textsThatAreWrittenAreReadAgain() throws IOException, StudyException {
    LabelledFolder labelled = LabelledFolder.read(folder);
    List<LabelledText> made = Flattener.texts(labelled.pages());
    Dump.write(made, work);

    assertThat(LabelledFolder.read(work).texts()).containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void mentionsOfNobodyInTheStudyAreNamed() throws IOException {
    write("mentions.csv", "source,name,mentions\nquay.example/1,Ann Leigh,1\n");

    assertThatThrownBy(this::rows)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quay.example/1");
  }
}
