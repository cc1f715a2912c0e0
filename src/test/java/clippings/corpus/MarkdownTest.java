package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import clippings.study.DateRange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static String plain(String line) {
    return Markdown.plain(Lines.of(line)).get(0).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "## The *ferry* | ## The ferry",
        "> > The ferry | The ferry",
        "**Ada** **Lind** sails. | Ada Lind sails.",
        "_Ada Lind_\u2019s ***old*** boat | Ada Lind\u2019s old boat",
        "[Ada](https://a.example/a_b) [Lind](/l) sails. | Ada Lind sails.",
        "[Ada Lind][1] and [[Ida Berg]] sail. | Ada Lind and Ida Berg sail.",
        "[film](https://a.example/Pier_(film)) ends. | film ends.",
        "Ada ![Ida on deck](a.jpg)sails. | Ada sails.",
        "[![Ida](a.jpg) Ada](/a) sails. | Ada sails.",
        "Ada \\*sails\\* 2 * 3 a_b_c. | Ada *sails* 2 * 3 a_b_c.",
        "Ada [sic] sails (so [they] say). | Ada [sic] sails (so [they] say).",
        "Ada ](x sails [on ](. | Ada ](x sails [on ](.",
        "[Ada sails!](https://a.example/) on. | Ada sails! on.",
        "Ada sails!] on![](x). | Ada sails!] on.",
        "*** | ***",
        "[1]: https://a.example/ | \"\"",
        "\\ | \\",
      })
  void marksAreNoText(String line, String text) {
    assertThat(plain(line).strip()).isEqualTo(text);
  }

  @Test
  void aLineOfAMillionBracketsIsReadInOneGo() {
    assertThat(plain("](".repeat(500_000) + "[".repeat(500_000))).hasSize(1_500_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"# The ferry\n\n**Ada** sails.", "# The ferry\n\n[Ada](http://a.example/) sails."})
  void linesKeepTheirNumbers(String text) throws IOException {
    RecordFile file = new RecordFile("a.md", "", Records.FILE.dating(), 1);
    Records records = new Records();

    new TextArticles(FieldNames.of(Map.of()), DateRange.ALL, 1000)
        .read(text, "", "a.md", file, records);

    assertThat(records.article().lines())
        .isEqualTo(List.of(new Line(1, "# The ferry"), new Line(2, ""), new Line(3, "Ada sails.")));
  }

  @Test
  void inPlainTextTheyStay() throws IOException {
    assertThat(
            Records.of(new TextFormat(Map.of(), DateRange.ALL, 1000), "# **Ada** _sails_.").lines())
        .containsExactly("# **Ada** _sails_.");
  }
}
