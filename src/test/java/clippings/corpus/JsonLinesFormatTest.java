package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesFormatTest {
  private static final ArticleFormat JSON = with(Map.of());
  private static final LocalDate DAY = LocalDate.of(2024, 7, 15);

  private static ArticleFormat with(Map<String, List<String>> fields) {
    return new JsonLinesFormat(fields, DateRange.ALL, 10_000);
  }

  @Test
  void trafilaturaIsRead() throws IOException {
    RawArticle article =
        Records.of(
                JSON,
                """
                {"title":"The harbour opens","author":"Ann Lee","hostname":"gazette.example",\
                "date":"2024-07-15","fingerprint":"abc","id":null,"license":null,"comments":"",\
                "raw_text":"One. Two.","text":"One.\\nTwo.","language":null,"image":null,\
                "pagetype":"article","filedate":"2026-01-02","source":"https://www.gazette.example/tv/a",\
                "source-hostname":"The Gazette","excerpt":"One.","categories":"","tags":""}""")
            .article();

    assertThat(article)
        .isEqualTo(
            new RawArticle(
                "f#1",
                "gazette.example",
                "https://www.gazette.example/tv/a",
                "The harbour opens",
                new Dating(DAY, DateSource.FIELD),
                List.of(new Line(1, "One."), new Line(2, "Two."))));
  }

  @Test
  void newsPleaseIsRead() throws IOException {
    RawArticle article =
        Records.of(
                JSON,
                """
                {"authors":["Ann Lee"],"date_download":"2026-01-02 03:04:05","date_modify":"None",\
                "date_publish":"2024-07-15 09:20:13","description":"x","filename":"a.html.json",\
                "language":"en","localpath":null,"title":"The harbour opens","title_page":null,\
                "source_domain":"www.gazette.example","maintext":"One.\\nTwo.","text":null,"url":null}""")
            .article();

    assertThat(article.site()).isEqualTo("gazette.example");
    assertThat(article.dating().day()).isEqualTo(DAY);
    assertThat(article.lines()).extracting(Line::text).containsExactly("One.", "Two.");
  }

  @Test
  void fundusIsRead() throws IOException {
    RawArticle article =
        Records.of(
                JSON,
                """
                {"title":"The harbour opens","body":{"summary":["In short."],"sections":[\
                {"headline":[],"paragraphs":["One.","Two."]},\
                {"headline":["Later"],"paragraphs":["Three."]}]},"authors":[],\
                "publishing_date":"2024-07-15 10:00:00+02:00","topics":["tv"],\
                "plaintext":"not this"}""")
            .article();

    assertThat(article.dating().day()).isEqualTo(DAY);
    assertThat(article.lines())
        .extracting(Line::text)
        .containsExactly("In short.", "One.", "Two.", "Later", "Three.");
  }

  @Test
  void commonCrawlTextIsRead() throws IOException {
    RawArticle article =
        Records.of(
                JSON,
                """
                {"text":"One.\\nTwo.","timestamp":"2024-07-15T12:57:06Z",\
                "url":"https://gazette.example/a"}""")
            .article();

    assertThat(article.site()).isEqualTo("gazette.example");
    assertThat(article.url()).isEqualTo("https://gazette.example/a");
    assertThat(article.dating()).isEqualTo(new Dating(DAY, DateSource.FIELD));
  }

  /** A parser that takes them for UTF-16 finds an end where they have none. */
  @Test
  void aLineInUtf16AmongOthersIsRejectedAlone() throws IOException {
    String neighbour = "{\"text\":\"One.\"}\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(neighbour.getBytes(UTF_8));
    bytes.write("{\"text\":\"\u2261\"} 1".getBytes(UTF_16LE));
    bytes.write(("\n" + neighbour).getBytes(UTF_8));

    Records records = Records.of(JSON, bytes.toByteArray());

    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#1", "f#3");
    assertThat(records.rejections).extracting(Rejection::reason).containsExactly("invalid JSON");
  }

  @Test
  void theFirstKnownNameWithAUsableValueWins() throws IOException {
    assertThat(
            Records.of(JSON, "{\"content\":\"C\",\"body\":\"B\",\"text\":\" \",\"maintext\":7}")
                .lines())
        .containsExactly("B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"T\",\"date\":\"soon\",\"published\":\"2024-07-15\"} | 2024-07-15",
        "{\"text\":\"T\",\"date\":\"0001-01-01\",\"published\":\"2024-07-15\"} | 2024-07-15",
        "{\"text\":\"T\",\"date\":1721001600} | 2024-07-15",
        "{\"text\":\"T\",\"timestamp\":1721001600000.0} | 2024-07-15",
        "{\"text\":\"T\",\"date\":20240715} | 2024-07-15",
        "{\"text\":\"T\",\"date\":\"1721001600\"} | 2024-07-15",
        "{\"text\":\"T\",\"date\":NaN} | ''",
        "{\"text\":\"T\",\"date\":2024} | ''",
        "{\"text\":\"T\",\"date\":[\"2024-07-15\"]} | 2024-07-15"
      })
  void theFirstDateFieldWithADayWins(String line, String day) throws IOException {
    assertThat(Records.of(JSON, line).article().dating().iso()).isEqualTo(day);
  }

  @Test
  void theUrlTellsTheDayIfNoFieldDoes() throws IOException {
    assertThat(
            Records.of(JSON, "{\"text\":\"T\",\"link\":\"https://a.example/2024/07/15/x\"}")
                .article()
                .dating())
        .isEqualTo(new Dating(DAY, DateSource.URL));
  }

  @Test
  void theStudyNamesFieldsAlsoBelowOthers() throws IOException {
    ArticleFormat own =
        with(
            Map.of(
                "text",
                List.of("article.body.text"),
                "date",
                List.of("dc.date"),
                "title",
                List.of("meta.title")));
    RawArticle article =
        Records.of(
                own,
                """
                {"text":"not this","article":{"body":{"text":"One."}},"dc.date":"2024-07-15",\
                "meta":{"title":"T"}}""")
            .article();

    assertThat(article.lines()).extracting(Line::text).containsExactly("One.");
    assertThat(article.title()).isEqualTo("T");
    assertThat(article.dating().day()).isEqualTo(DAY);
    assertThat(Records.of(own, "{\"article\":\"Known.\"}").lines()).containsExactly("Known.");
  }

  @Test
  void aListOfStringsIsTextLineByLine() throws IOException {
    assertThat(Records.of(JSON, "{\"text\":[\"One.\",\"Two.\\nThree.\"]}").lines())
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void titlesAreOneLineWithoutMarkUp() throws IOException {
    assertThat(
            Records.of(JSON, "{\"text\":\"T\",\"title\":\" Salt &amp;\\n <em>pepper</em>\"}")
                .article()
                .title())
        .isEqualTo("Salt & pepper");
  }

  @Test
  void whatUtf8CannotHoldIsReplaced() throws IOException {
    assertThat(Records.of(JSON, "{\"text\":\"a\\ud83db\\u0000c\\ud83d\\udcf0\"}").lines())
        .containsExactly("a\uFFFDb\uFFFDc\uD83D\uDCF0");
  }

  @Test
  void badLinesAreRejectedAndTheirNeighboursKept() throws IOException {
    Records records =
        Records.of(
            JSON,
            """
            {"text":"One."}
            {"text":"Tw

            [1]
            7
            {"title":"no text"}
            {"text":null}
            {"text":""}
            {"text":7}
            {"text":{"a":"b"}}
            {"text":"Three."} {"text":"Four."}
            not JSON
            {"text":"Five."}""");

    assertThat(records.articles)
        .extracting(RawArticle::source)
        .containsExactly("f#1", "f#11", "f#11.2", "f#13");
    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(
            tuple("f#2", "invalid JSON"),
            tuple("f#4", "not a JSON object"),
            tuple("f#5", "not a JSON object"),
            tuple("f#6", "no text field"),
            tuple("f#7", "empty text"),
            tuple("f#8", "empty text"),
            tuple("f#9", "text field is not text"),
            tuple("f#10", "text field is not text"),
            tuple("f#12", "invalid JSON"));
  }

  @Test
  void invalidUtf8IsInvalidJson() throws IOException {
    byte[] line = "{\"text\":\"Caf\u00E9\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(Records.of(JSON, line).reason()).isEqualTo("invalid JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "x"})
  void aDepthOfAHundredThousandIsRejectedAndTheNextLineIsRead(String field) throws IOException {
    String deep = "{\"" + field + "\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    ArticleFormat format = new JsonLinesFormat(Map.of(), DateRange.ALL, 1 << 20);

    Records records = Records.of(format, deep + "\n{\"text\":\"Two.\"}");

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#1", "invalid JSON"));
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#2");
  }

  @Test
  void ofAKeyGivenTwiceTheLastValueStands() throws IOException {
    assertThat(Records.of(JSON, "{\"text\":\"One.\",\"title\":\"T\",\"text\":\"Two.\"}").lines())
        .containsExactly("Two.");
  }

  @Test
  void aTextOfFiftyMegabytesIsRead() throws IOException {
    ArticleFormat format = new JsonLinesFormat(Map.of(), DateRange.ALL, 64 << 20);
    String text = "The harbour opens. ".repeat((50 << 20) / 19);

    Records records = Records.of(format, "{\"text\":\"" + text + "\"}");

    assertThat(records.lines()).containsExactly(text);
  }

  @Test
  void loneReturnsPartLinesThatAreNumberedBehindADot() throws IOException {
    Records records =
        Records.of(JSON, "{\"text\":\"One.\"}\r{\"text\":\"Two.\"}\r\n{\"text\":\"Three.\"}\r");

    assertThat(records.articles)
        .extracting(RawArticle::source)
        .containsExactly("f#1", "f#1.2", "f#2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsKnownByItsNuls(String charset) throws IOException {
    byte[] line = "{\"text\":\"Café.\"}\n".getBytes(java.nio.charset.Charset.forName(charset));

    assertThat(Records.of(JSON, line).lines()).containsExactly("Café.");
  }

  @Test
  void aRawNulIsInvalidJson() throws IOException {
    assertThat(Records.of(JSON, "{\"text\":\"O\0ne.\"}").reason()).isEqualTo("invalid JSON");
  }

  @Test
  void aLineOverTheLimitIsRejectedAndReadingGoesOn() throws IOException {
    Records records =
        Records.of(JSON, "{\"text\":\"" + "x".repeat(300_000) + "\"}\n{\"text\":\"Two.\"}");

    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#1", "record too large"));
    assertThat(records.articles).extracting(RawArticle::source).containsExactly("f#2");
  }

  @Test
  void aLineUpToTheLimitIsRead() throws IOException {
    String line = "{\"text\":\"" + "x".repeat(10_000 - 11) + "\"}";

    assertThat(line).hasSize(10_000);
    assertThat(Records.of(JSON, line + "\n").articles).hasSize(1);
    assertThat(Records.of(JSON, " " + line + "\n").reason()).isEqualTo("record too large");
  }

  @Test
  void aTextThatNeverEndsTakesNoMemory() throws IOException {
    byte[] block = "x".repeat(1 << 20).getBytes(UTF_8);
    InputStream endless =
        new SequenceInputStream(
            java.util.Collections.enumeration(
                java.util.stream.IntStream.range(0, 2000)
                    .<InputStream>mapToObj(i -> new ByteArrayInputStream(block))
                    .toList()));
    Records records = new Records();

    JSON.read(Records.FILE, endless, records);

    assertThat(records.reason()).isEqualTo("record too large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void aFileWithoutABytesIsRejected(String content) throws IOException {
    assertThat(Records.of(JSON, content).reason()).isEqualTo("empty file");
  }

  @Test
  void byteOrderMarksAreNoPartOfTheFirstLine() throws IOException {
    String lines = "\uFEFF{\"text\":\"Caf\u00E9 \uD83D\uDCF0\"}\r\n{\"text\":\"Two.\"}\r\n";

    assertThat(Records.of(JSON, lines.getBytes(UTF_8)).articles).hasSize(2);
    assertThat(Records.of(JSON, lines.getBytes(UTF_16LE)).articles.get(0).lines())
        .containsExactly(new Line(1, "Caf\u00E9 \uD83D\uDCF0"));
  }
}
