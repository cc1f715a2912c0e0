package clippings.quality.flat;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.quality.flat.PageLines.PageLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinesTest {

  private static List<String> texts(String html, boolean everyTag) {
    return PageLines.of(html, everyTag).stream().map(PageLine::text).toList();
  }

  @Test
  void blocksBreakLinesAndOtherTagsDoNot() {
    assertThat(texts("<p>One <b>two</b>&amp;\t three</p>four<br>five", false))
        .containsExactly("One two& three", "four", "five");
  }

  @Test
  void lineBreaksOfTheSourceBreakLines() {
    assertThat(texts("<p>One\ntwo</p>", false)).containsExactly("One", "two");
  }

  @Test
  void everyTagBreaksLines() {
    assertThat(texts("<p>One <b>two</b> three</p>", true)).containsExactly("One", "two", "three");
  }

  @Test
  void scriptsHeadAndCommentsAreInvisible() {
    assertThat(
            texts(
                "<head><title>T</title></head><header>H</header><SCRIPT>a<p>b</script ><!-- c -->d",
                false))
        .containsExactly("H", "d");
  }

  @Test
  void scriptThatIsNotClosedIsText() {
    assertThat(texts("<p>a<script>b<script>c", false)).containsExactly("abc");
  }

  @Test
  void bracketThatIsNoTagEndsAtTheNextOne() {
    assertThat(texts("<p>1 < 2<p>and 3 <i>four</i>", false)).containsExactly("1 four");
  }

  @Test
  void headingsHaveTheirLevel() {
    assertThat(PageLines.of("<h1>One</h1><p>two</p><h3><a>three</a></h3>four", true))
        .extracting(line -> line.marks().heading())
        .containsExactly(1, 0, 3, 0);
  }

  @Test
  void onlyTheFirstLineOfAnItemIsOne() {
    assertThat(PageLines.of("<ul><li>One<br>two<li>three</ul>four", false))
        .extracting(line -> line.marks().item())
        .containsExactly(true, false, true, false);
  }

  @Test
  void boldIsToldForTheLineAndItsBlock() {
    List<PageLine> lines = PageLines.of("<p><b>One</b></p><p><strong>two</strong> three", true);

    assertThat(lines).extracting(line -> line.marks().bold()).containsExactly(true, true, false);
    assertThat(lines).extracting(PageLine::alone).containsExactly(true, false, false);
  }

  @Test
  void linksHaveTheirPlaceAndAddress() {
    assertThat(PageLines.of("<p>See <a class=x href=\"/a?b&c\">the  play</a>, <a>no</a>", false))
        .singleElement()
        .extracting(line -> line.marks().links())
        .isEqualTo(List.of(new Marks.Link(4, 12, "/a?b&c"), new Marks.Link(14, 16, "")));
  }
}
