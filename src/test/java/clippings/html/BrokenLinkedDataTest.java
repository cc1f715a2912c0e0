package clippings.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinkedDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // quotes and a line break within a string
        """
        {"@graph":[{"@type":"VideoObject","datePublished":"2019-01-01"},{"@type":"NewsArticle",\
        "headline":"The "lost" lamp
         of the pier","datePublished":"2024-07-15T10:00:00Z"}]}""",
        // the type behind the day
        """
        {"@graph":[{"datePublished":"2019-01-01","@type":"VideoObject"},{"datePublished":"2024-07-15",\
        "author":{"@type":"Person","name":"Ann "A" Lee"},"@type":["NewsArticle"]}]}""",
        // never closed
        """
        {"@type":"NewsArticle","datePublished":"2024-07-15","video":{"@type":"VideoObject",\
        "datePublished":"2019-01-01","name":"x""",
      })
  void ofBrokenDataTheDayOfTheArticleIsTaken(String script) {
    assertThat(JsonLd.of(List.of(script)).published()).startsWith("2024-07-15");
  }
}
