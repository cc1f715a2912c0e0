package clippings.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.growth.FuzzedInput;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Any text has mentions that stand in it as they are reported, in their order. */
class MentionsFuzzTest {
  @SuppressWarnings("unchecked")
  private static final Consumer<byte[]> ANNOTATING =
      FuzzedInput.counted(Annotating.class, Consumer.class);

  @FuzzTest(maxDuration = "1m")
  void mentions(byte[] bytes) {
    FuzzedInput.give(bytes, ANNOTATING);
  }

  /** The first line is the title, each other one a paragraph. */
  public static final class Annotating implements Consumer<byte[]> {
    /** What the text of a mention has one space for. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x85\\u2028\\u2029]+");

    /** In so many chars is the whole of a mention. */
    private static final int WINDOW = 8192;

    private final ArticleAnnotator annotator = new ArticleAnnotator(Studies.LIGHTHOUSE);

    @Override
    public void accept(byte[] input) {
      String text = new String(input, UTF_8);
      List<String> lines = Arrays.asList(text.split("\n", -1));
      List<Paragraph> paragraphs =
          lines.stream()
              .skip(1)
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .map(line -> new Paragraph(line, line.length() < 20))
              .toList();
      String title = lines.get(0).strip();
      AnnotatedArticle annotated =
          annotator.annotate(new CleanArticle("f", "", title, Dating.UNDATED, paragraphs));
      for (Mention mention : annotated.mentions()) {
        String passage =
            mention.passage() == 0 ? title : paragraphs.get(mention.passage() - 1).text();
        int end = Math.min(passage.length(), mention.start() + WINDOW);
        assertThat(CONTROLS.matcher(passage.substring(mention.start(), end)).replaceAll(" "))
            .startsWith(mention.matchedText());
        assertThat(mention.matchedText()).isNotEmpty();
        assertThat(mention.sentenceText()).contains(mention.matchedText());
      }
    }
  }
}
