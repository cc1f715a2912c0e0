package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.study.DateRange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields as scrapers, archives and databases name and fill them. */
class RecordFieldsTest {

  private static RawArticle read(String json) throws IOException {
    return read(Map.of(), json);
  }

  private static RawArticle read(Map<String, List<String>> own, String json) throws IOException {
    return Records.of(new JsonFormat(own, DateRange.ALL, 10_000), json).article();
  }

  private static List<String> lines(String json) throws IOException {
    return read(json).lines().stream().map(Line::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // newspaper3k, newspaper4k
        "{'url':'https://a.example/x','title':'T','text':'One.','publish_date':'2024-07-15 00:00:00'}",
        // Media Cloud
        "{'media_url':'a.example','title':'T','text':'One.','publish_date':'2024-07-15'}",
        // NewsAPI
        "{'source':{'id':null,'name':'a.example'},'title':'T','content':'One. [+2219 chars]',"
            + "'publishedAt':'2024-07-15T10:00:00Z'}",
        // cc_news
        "{'domain':'www.a.example','title':'T','text':'One.','date':'2024-07-15 10:00:00'}",
        // The Guardian
        "{'webTitle':'T','webUrl':'https://a.example/x','webPublicationDate':'2024-07-15T10:00:00Z',"
            + "'fields':{'bodyText':'One.','headline':'T'},'url':'https://a.example/x'}",
        // The New York Times
        "{'headline':{'main':'T','kicker':null},'web_url':'https://a.example/x','fullText':'One.',"
            + "'pub_date':'2024-07-15T10:00:00+0000'}",
        // WordPress
        "{'date':'2024-07-15T10:00:00','link':'https://a.example/x','title':{'rendered':'T'},"
            + "'content':{'rendered':'<p>One.</p>','protected':false}}",
        // Drupal
        "{'title':[{'value':'T'}],'body':[{'value':'<p>One.</p>','format':'html'}],"
            + "'created':[{'value':'2024-07-15T10:00:00+00:00'}],'url':'https://a.example/x'}",
        // mongoexport
        "{'title':'T','text':'One.','date':{'$date':'2024-07-15T10:00:00Z'},'site':'a.example'}",
        "{'title':'T','text':'One.','date':{'$date':{'$numberLong':'1721001600000'}},'site':'a.example'}",
        // The New York Times, without a full text
        "{'headline':{'main':'T'},'web_url':'https://a.example/x','abstract':'','lead_paragraph':'One.',"
            + "'pub_date':'2024-07-15T10:00:00+0000'}",
        // Diffbot
        "{'objects':[{'title':'T','text':'One.','pageUrl':'https://a.example/x',"
            + "'date':'Mon, 15 Jul 2024 00:00:00 GMT'}]}",
        // Aylien
        "{'title':'T','body':'One.','published_at':'2024-07-15T00:00:00Z','source':{'domain':'a.example'}}",
        // The dataset server of Hugging Face
        "{'rows':[{'row_idx':0,'row':{'title':'T','text':'One.','date':'2024-07-15','site':'a.example'}}]}",
        // A dump of a crawl, LangChain
        "{'url':'https://a.example/x','title':'T','html':'<p>One.</p>','date':'2024-07-15'}",
        "{'page_content':'One.','metadata':{'source':'https://a.example/x','title':'T','date':'2024-07-15'}}",
        // A table of WordPress
        "{'post_title':'T','post_content':'One.','post_date':'2024-07-15 10:00:00','site':'a.example'}",
        // JSON Feed
        "{'title':'T','content_text':'One.','date_published':'2024-07-15T10:00:00Z','url':'https://a.example/x'}",
        "{'title':'T','content_html':'<p>One.</p>','date_published':'2024-07-15','url':'https://a.example/x'}",
        // other spellings
        "{'Title':'T','Full Text':'One.','Publish Date':'2024-07-15','URL':'https://a.example/x'}",
        "{'TITLE':'T','article-text':'One.','publicationDate':1721001600,'publication':'a.example'}",
        "{'title':'T','body':['One.'],'timestamp':1721001600000,'hostname':'a.example'}",
        "{'title':'T','content':[{'type':'p','text':'One.'}],'date':'2024-07-15','hostname':'a.example'}"
      })
  void fieldsOfManyToolsAreKnown(String json) throws IOException {
    RawArticle article = read(json.replace('\'', '"'));

    assertThat(article.title()).isEqualTo("T");
    assertThat(article.lines()).extracting(line -> line.text().strip()).containsExactly("One.");
    assertThat(article.dating().iso()).isEqualTo("2024-07-15");
    assertThat(article.site()).isEqualTo("a.example");
  }

  @Test
  void aStudyAddsNamesToEachRole() throws IOException {
    Map<String, List<String>> own =
        Map.of(
            "text", List.of("story", "Volltext"), "site", List.of("paper"), "date", List.of("x.y"));

    assertThat(read(own, "{\"volltext\":\"One.\",\"paper\":\"P\",\"x\":{\"y\":\"2024-07-15\"}}"))
        .satisfies(
            article -> {
              assertThat(article.lines()).containsExactly(new Line(1, "One."));
              assertThat(article.site()).isEqualTo("p");
              assertThat(article.dating().iso()).isEqualTo("2024-07-15");
            });
    assertThat(read(own, "{\"text\":\"Known.\",\"story\":\"Own.\"}").lines())
        .containsExactly(new Line(1, "Own."));
    assertThat(read(own, "{\"text\":\"Known.\"}").lines()).containsExactly(new Line(1, "Known."));
  }

  @Test
  void htmlInATextIsRead() throws IOException {
    assertThat(
            lines(
                """
                {"text":"<p>One, by <em>Ada</em> <strong>Lind</strong> &amp; <a href=\\"https://a.example/bo\\">Bo</a>.</p>\
                <ul><li>Two of them.</li></ul>Three<br><br>Four"}"""))
        .containsExactly("One, by Ada Lind & Bo.", "Two of them.", "Three", "Four");
    assertThat(lines("{\"text\":\"One <b>bold</b> line.\\nTwo.\"}"))
        .containsExactly("One bold line.", "Two.");
    assertThat(lines("{\"text\":\"One <i>line</i>\\nof two.\\n\\nTwo.\"}"))
        .containsExactly("One line of two.", "Two.");
    assertThat(lines("{\"text\":\"&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;\"}"))
        .containsExactly("One.", "Two.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a < b and c > d", "Tom &amp; Ada", "<3 you", "if x<p and p>q"})
  void whatIsNoTagIsText(String text) throws IOException {
    assertThat(lines("{\"text\":\"" + text + "\"}")).containsExactly(text);
  }

  @Test
  void aWholePageInATextIsRead() throws IOException {
    RawArticle article =
        read(
            """
            {"url":"https://a.example/x","html":"x","content":"<!DOCTYPE html><html><head><title>Tides</title>\
            <meta property='article:published_time' content='2024-07-15'></head><body><article><h1>Tides</h1>\
            <p>One long line of text about the tides of the bay and those who live by them.</p></article></body></html>"}""");

    assertThat(article.title()).isEqualTo("Tides");
    assertThat(article.dating().iso()).isEqualTo("2024-07-15");
    assertThat(article.site()).isEqualTo("a.example");
  }

  @Test
  void lineBreaksThatAreWrittenOutBreakLines() throws IOException {
    assertThat(lines("{\"text\":\"One.\\\\n\\\\nTwo.\\\\r\\\\nThree.\"}"))
        .containsExactly("One.", "", "Two.", "Three.");
  }

  @Test
  void whatNewsApiCutsOffIsNoText() throws IOException {
    assertThat(lines("{\"text\":\"One and …\\r\\n [+2219 chars]\"}")).containsExactly("One and …");
    assertThat(lines("{\"text\":\"One… [+12 chars]\"}")).containsExactly("One…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "\"\"", "\" \"", "\"NULL\"", "\"NaN\"", "NaN", "\"None\"", "\"\\\\N\""})
  void aFieldWithNothingInItLeavesItsRoleToTheNext(String nothing) throws IOException {
    assertThat(lines("{\"text\":" + nothing + ",\"content\":\"One.\"}")).containsExactly("One.");
  }

  @Test
  void blocksOfAnEditorAreParagraphs() throws IOException {
    assertThat(
            lines(
                "{\"body\": {\"blocks\": [{\"type\": \"p\", \"text\": \"One.\"},"
                    + " {\"type\": \"image\", \"url\": \"https://a.example/i.jpg\"},"
                    + " {\"type\": \"p\", \"content\": \"Two.\"}]}}"))
        .containsExactly("One.", "Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"issued\": {\"date-parts\": [[\"2024\", 7, 15]]}",
        "\"date\": [2024, 7, 15, 10, 30]",
        "\"date\": \"le 15/07/2024\"",
      })
  void aDayMayBeWrittenInParts(String date) throws IOException {
    assertThat(read("{\"text\": \"One.\", " + date + "}").dating().iso()).isEqualTo("2024-07-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le gardien du phare a dit que la lampe du quai est trop vieille pour cet hiver.|2024-02-06",
        "Der Wärter sagt, dass die Lampe am Kai für diesen Winter zu alt ist.|2024-02-06",
        "The keeper said that the lamp of the quay is too old for this winter.|''"
      })
  void theLanguageOfTheTextTellsDayAndMonthApart(String text, String day) throws IOException {
    String json = "{\"date\": \"06/02/2024 16:22\", \"text\": \"%s\"}".formatted(text);

    assertThat(read(json).dating().iso()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ren\u00C3\u00A9e", "Ren\\u00c3\\u00a9e", "Ren\u00E9e"})
  void whatWasStoredInTheWrongCharsetIsRepaired(String name) throws IOException {
    assertThat(lines("{\"text\": \"%s sails.\"}".formatted(name)))
        .containsExactly("Ren\u00E9e sails.");
  }
}
