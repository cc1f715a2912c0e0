package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clippings.article.Line;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.study.DateRange;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest {
  private static final FeedFormat FEED = new FeedFormat(DateRange.ALL, 10_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>The Post</title><link>https://a.example/</link><pubDate>Tue, 16 Jul 2024 10:00:00 GMT</pubDate>
        <item><title>Lamps &amp; oars</title><link>https://a.example/1</link>
        <pubDate>Mon, 15 Jul 2024 23:30:00 -0500</pubDate><description>Teaser.</description>
        <content:encoded><![CDATA[<p>One <b>line</b>.</p><p>Two.</p>]]></content:encoded></item>
        <item><title>Empty</title><guid isPermaLink="true">https://a.example/2</guid></item>
        </channel></rss>""",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><updated>2024-07-16T10:00:00Z</updated>
        <entry><title>Lamps &amp; oars</title><link rel="self" href="https://b.example/1"/>
        <link rel="alternate" href="https://a.example/1"/><published>2024-07-15T10:00:00Z</published>
        <updated>2024-07-16T10:00:00Z</updated><summary>Teaser.</summary>
        <content type="html">&lt;p&gt;One &lt;b&gt;line&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
        <entry><title>Empty</title></entry></feed>""",
        """
        <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>The Post</title></channel>
        <item><title>Lamps &amp; oars</title><link>https://a.example/1</link><prism:publicationDate>
        2024-07-15 </prism:publicationDate>
        <description>&lt;p&gt;One line.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>
        <item><title>Empty</title></item></rdf:RDF>"""
      })
  void anItemIsAnArticle(String feed) throws IOException {
    Records records = Records.of(FEED, feed);

    assertThat(records.articles)
        .extracting(
            RawArticle::source,
            RawArticle::title,
            RawArticle::site,
            article -> article.dating().iso(),
            article -> article.lines().stream().map(Line::text).toList())
        .containsExactly(
            tuple(
                "f#1",
                "Lamps & oars",
                "a.example",
                "2024-07-15",
                java.util.List.of("One line.", "Two.")));
    assertThat(records.rejections)
        .extracting(Rejection::source, Rejection::reason)
        .containsExactly(tuple("f#2", "no text field"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<rss></rss>", "<feed", "text", "<rss><channel>"})
  void aFeedWithoutItemsIsRejected(String feed) throws IOException {
    assertThat(Records.of(FEED, feed).reason()).isEqualTo("invalid feed");
  }

  @Test
  void anEmptyFileAndOneOverTheLimitAreRejected() throws IOException {
    assertThat(Records.of(FEED, "").reason()).isEqualTo("empty file");
    assertThat(Records.of(FEED, "<rss>" + "x".repeat(10_000)).reason())
        .isEqualTo("record too large");
  }
}
