package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
  private static final JsonFormat JSON = new JsonFormat(Map.of(), DateRange.ALL, 10_000);
  private static final JsonLinesFormat LINES = new JsonLinesFormat(Map.of(), DateRange.ALL, 10_000);
  private static final String ONE = "{\"title\": \"A\", \"text\": \"One.\"}";
  private static final String TWO = "{\"title\": \"B\", \"text\": \"Two. {[,\\\"\"}";

  @Test
  void oneObjectIsAnArticleOfTheNameOfItsFile() throws IOException {
    assertThat(Records.of(JSON, " \n" + ONE.replace(",", ",\n  ") + "\n").article().source())
        .isEqualTo("f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,%s]",
        "[\n  %s,\n  %s\n]\n",
        "[%s, %s",
        "{\"status\": \"ok\", \"totalResults\": 2, \"articles\": [%s, %s]}",
        "{\"response\": {\"docs\": [%s, %s], \"meta\": {}}}",
        "{\"hits\": {\"total\": 2, \"hits\": [{\"_source\": %s}, {\"_source\": %s}]}}",
        "{\"data\": {\"items\": [%s, %s]}}",
        "{\"kind\": \"Listing\", \"data\": {\"children\": [{\"data\": %s}, {\"data\": %s}]}}",
        "{\"records\": [{\"fields\": %s}, {\"fields\": %s}]}",
        "{\"resultList\": {\"result\": [%s, %s]}}",
        "{\"https://a.example/1\": %s, \"https://a.example/2\": %s}"
      })
  void theElementsOfAListAreNumbered(String layout) throws IOException {
    Records records = Records.of(JSON, layout.formatted(ONE, TWO));

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#1", "f#2");
    assertThat(records.articles).extracting(RawArticle::title).containsExactly("A", "B");
  }

  @Test
  void objectsOneAfterTheOtherAreNamedByTheirLines() throws IOException {
    Records records = Records.of(JSON, ONE + "\n" + TWO.replace(", ", ",\n") + TWO + "\n" + ONE);

    assertThat(records.articles)
        .extracting(RawArticle::source)
        .containsExactly("f#1", "f#2", "f#3", "f#4");
  }

  @Test
  void aBrokenElementCostsNoOther() throws IOException {
    Records records = Records.of(JSON, "[" + ONE + ", {\"text\": x}, 7, [1], " + TWO + "]");

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#1", "f#5");
    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(
            tuple("f#2", "invalid JSON"),
            tuple("f#3", "not a JSON object"),
            tuple("f#4", "not a JSON object"));
  }

  @Test
  void whatIsNeverClosedIsOneRejectionBehindTheOthers() throws IOException {
    Records records = Records.of(JSON, "[" + ONE + ",\n{\"text\": \"Two");

    assertThat(records.articles).hasSize(1);
    assertThat(records.rejections)
        .containsExactly(new Rejection("f#2", "invalid JSON", "what line 2 opens is never closed"));
  }

  @Test
  void anElementOverTheLimitCostsNoOther() throws IOException {
    Records records = Records.of(JSON, "[{\"text\":\"" + "x".repeat(20_000) + "\"}," + ONE + "]");

    assertThat(records.rejections)
        .extracting(Rejection::reason)
        .containsExactly("record too large");
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t"})
  void anEmptyFileIsRejected(String text) throws IOException {
    assertThat(Records.of(JSON, text).reason()).isEqualTo("empty file");
  }

  @Test
  void linesMayHoldListsAndSeveralObjects() throws IOException {
    Records records = Records.of(LINES, ONE + TWO + "\n" + ONE + ",\n[" + ONE + ", " + TWO + "]\n");

    assertThat(records.articles)
        .extracting(RawArticle::source)
        .containsExactly("f#1", "f#1.2", "f#2", "f#3", "f#3.2");
  }

  @Test
  void aListOrObjectsOverSeveralLinesAreReadUnderTheNameOfLinesToo() throws IOException {
    String laidOut = "{\n  \"title\": \"A\",\n  \"text\": \"One.\"\n}\n";

    assertThat(Records.of(LINES, "[\n" + ONE + ",\n" + TWO + "\n]").articles)
        .extracting(RawArticle::source)
        .containsExactly("f#1", "f#2");
    assertThat(Records.of(LINES, laidOut + laidOut).articles)
        .extracting(RawArticle::source)
        .containsExactly("f#1", "f#5");
  }

  @Test
  void aRecordWithoutTextSaysWhatItHas() throws IOException {
    assertThat(Records.of(LINES, "{\"id\": 1, \"heading\": \"A\", \"words\": [\"b\"]}").rejections)
        .containsExactly(new Rejection("f#1", "no text field", "fields: id, heading, words"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": {\"0\": \"A\", \"1\": \"B\"}, \"text\": {\"0\": \"One.\", \"1\": \"Two.\"}}",
        "{\"columns\": [\"title\", \"text\"], \"index\": [0, 1], \"data\": [[\"A\", \"One.\"], [\"B\", \"Two.\"]]}"
      })
  void tablesOfPandasAreReadByRows(String table) throws IOException {
    Records records = Records.of(JSON, table);

    assertThat(records.articles)
        .extracting(RawArticle::source, RawArticle::title)
        .containsExactly(tuple("f#1", "A"), tuple("f#2", "B"));
    assertThat(records.rejections).isEmpty();
  }

  @Test
  void theOnlyListOfTextsIsThatOfTheRecordsWhateverItsName() throws IOException {
    String text = "One line. ".repeat(30);
    String list = "[{\"title\": \"A\", \"text\": \"%s\"}, %s]".formatted(text, TWO);

    assertThat(
            Records.of(JSON, "{\"the_post\": " + list + ", \"tags\": [{\"a\": \"b\"}]}").articles)
        .extracting(RawArticle::source)
        .containsExactly("f#1", "f#2");
    assertThat(Records.of(JSON, "{\"title\": \"A\", \"tags\": [{\"a\": \"b\"}]}").reason())
        .isEqualTo("no text field");
  }

  @Test
  void recordsMayHaveASeparatorInFront() throws IOException {
    assertThat(Records.of(LINES, "\u001E" + ONE + "\n\u001E" + TWO + "\n").articles).hasSize(2);
  }

  @Test
  void aTableOfManyColumnsAndEmptyRowsIsNoLargerThanItsText() throws IOException {
    String table =
        "{\"columns\": [%s1], \"data\": [%s[\"a\"]]}"
            .formatted("1,".repeat(400_000), "[],".repeat(400_000));

    assertThat(Records.of(new JsonFormat(Map.of(), DateRange.ALL, 10_000_000), table).rejections)
        .hasSize(1);
  }
}
