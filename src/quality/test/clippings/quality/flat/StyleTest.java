package clippings.quality.flat;

import static clippings.article.LineLabel.BODY;
import static clippings.article.LineLabel.FURNITURE;
import static clippings.article.LineLabel.HEADLINE;
import static clippings.article.LineLabel.SUBHEADING;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.LineLabel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleTest {
  private static final String LONG = "word ".repeat(40).strip();
  private static final FlatPage PAGE = page();

  private static FlatLine line(String text, LineLabel label) {
    return new FlatLine(text, label, Marks.NONE);
  }

  private static FlatPage page() {
    List<FlatLine> lines =
        List.of(
            line("Menu", FURNITURE),
            line("The ferry is back", HEADLINE),
            line("One.", BODY),
            line("Two.", BODY),
            line("Share", FURNITURE),
            line("Why", SUBHEADING),
            line(LONG, BODY),
            line("More", FURNITURE));
    return new FlatPage("quay.example/1", "The ferry is back", "One.", lines, lines.subList(1, 3));
  }

  private static List<String> texts(List<FlatLine> lines) {
    return lines.stream().map(FlatLine::text).toList();
  }

  @ParameterizedTest
  @EnumSource
  void sameDiceGiveTheSame(Style style) {
    assertThat(style.lines(PAGE, new Random(7))).isEqualTo(style.lines(PAGE, new Random(7)));
  }

  @Test
  void wholePages() {
    assertThat(texts(Style.PAGE.lines(PAGE, new Random(1)))).isEqualTo(texts(PAGE.lines()));
    assertThat(texts(Style.BLANK.lines(PAGE, new Random(1))))
        .startsWith("Menu", "", "The ferry is back");
    assertThat(texts(Style.INLINE.lines(PAGE, new Random(1))))
        .containsExactly("The ferry is back", "One.");
  }

  @Test
  void nearHasTheWholeArticleAndFurnitureInOrder() {
    for (int seed = 0; seed < 50; seed++) {
      List<FlatLine> near = Style.NEAR.lines(PAGE, new Random(seed));

      assertThat(near).containsAll(PAGE.lines().stream().filter(FlatLine::kept).toList());
      assertThat(PAGE.lines()).containsSubsequence(near);
    }
  }

  @Test
  void cutEndsInMidSentence() {
    FlatPage longPage =
        new FlatPage(
            "a/1", "", "", List.of(line("x".repeat(5000), BODY), line("y", BODY)), List.of());

    List<Integer> lengths =
        java.util.stream.IntStream.range(0, 50)
            .mapToObj(seed -> Style.CUT.lines(longPage, new Random(seed)))
            .map(lines -> lines.stream().mapToInt(l -> l.text().length()).sum())
            .distinct()
            .sorted()
            .toList();

    assertThat(lengths).containsExactly(1200, 2000, 3500, 5001);
  }

  @Test
  void headerIsDateBeforeTheFirstWord() {
    for (int seed = 0; seed < 50; seed++) {
      String first = Style.HEADER.lines(PAGE, new Random(seed)).get(0).text();

      assertThat(first)
          .matches(" date 20(1[6-9]|2[0-5])-[01]\\d-[0-2]\\d (Menu|The ferry is back|One\\.)");
    }
  }

  @Test
  void joinedRunsParagraphsTogetherByPairs() {
    List<FlatLine> lines =
        List.of(
            line("a", BODY),
            line("b", BODY),
            line("c", BODY),
            line("s", SUBHEADING),
            line("d", BODY));

    assertThat(texts(Layouts.joined(lines))).containsExactly("a b", "c", "s", "d");
  }

  @Test
  void wrappedLinesHaveTheLabelOfTheirBlock() {
    List<FlatLine> lines = Layouts.wrapped(List.of(line("Share", FURNITURE), line(LONG, BODY)));

    assertThat(texts(lines))
        .containsExactly(
            "Share",
            "",
            "word ".repeat(14).strip(),
            "word ".repeat(14).strip(),
            "word ".repeat(12).strip());
    assertThat(lines.subList(2, 5)).extracting(FlatLine::label).containsOnly(BODY);
  }

  @Test
  void markdownShowsMarkUp() {
    Marks heading = new Marks(2, false, false, List.of());
    Marks item = new Marks(0, true, false, List.of(new Marks.Link(4, 8, "/x")));

    assertThat(
            texts(
                Layouts.markdown(
                    List.of(
                        new FlatLine("Why", SUBHEADING, heading),
                        new FlatLine("See here.", BODY, item)))))
        .containsExactly("## Why", "", "* See [here](/x).");
  }

  @Test
  void doubleHasTheArticleTwiceAndCountsItOnce() {
    List<FlatLine> lines = Style.DOUBLE.lines(PAGE, new Random(1));

    assertThat(lines)
        .filteredOn(line -> line.text().equals("One."))
        .extracting(FlatLine::label)
        .containsExactly(BODY, FURNITURE);
  }
}
