package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.article.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules 1 to 6 on people, a line of {@code readings.txt} a case: adding a line adds a test. */
class ReadingsTest {
  private static final ArticleAnnotator ANNOTATOR = new ArticleAnnotator(Studies.LIGHTHOUSE);

  @ParameterizedTest
  @MethodSource("readings")
  void exactlyTheMarkedSpansAreMentions(String headline, String marked) {
    CleanArticle article =
        new CleanArticle(
            "a.txt",
            "",
            plain(headline),
            Dating.UNDATED,
            List.of(new Paragraph(plain(marked), false)));
    List<Mention> mentions = ANNOTATOR.annotate(article).mentions();
    assertThat(mark(plain(headline), mentions, 0)).isEqualTo(headline);
    assertThat(mark(plain(marked), mentions, 1)).isEqualTo(marked);
  }

  static Stream<Arguments> readings() {
    List<Arguments> cases = new ArrayList<>();
    String headline = "";
    for (String line : lines()) {
      if (line.startsWith("> ")) {
        headline = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(Arguments.of(headline, line));
      }
    }
    return cases.stream();
  }

  private static String plain(String marked) {
    return marked.replaceAll("[\\[\\]{}]", "");
  }

  private static String mark(String text, List<Mention> mentions, int passage) {
    StringBuilder marked = new StringBuilder(text);
    int last = Integer.MAX_VALUE;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean again = mention.start() == last;
      if (mention.passage() != passage
          || mention.kind() == Kind.THEME
          || again
          || isUnresolved(mention)) {
        continue;
      }
      last = mention.start();
      marked.insert(last + mention.matchedText().length(), isAmbiguous(mention) ? '}' : ']');
      marked.insert(last, isAmbiguous(mention) ? '{' : '[');
    }
    return marked.toString();
  }

  private static boolean isAmbiguous(Mention mention) {
    return mention.status() == Status.AMBIGUOUS;
  }

  private static boolean isUnresolved(Mention mention) {
    return mention.status() == Status.UNRESOLVED;
  }

  private static List<String> lines() {
    try (InputStream in = ReadingsTest.class.getResourceAsStream("readings.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
