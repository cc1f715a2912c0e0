package clippings.mention;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.study.CastMember;
import clippings.study.Study;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleAnnotatorTest {
  private static final CleanArticle LINDQVIST =
      article(
          "a.txt",
          "Ada Lindqvist on set",
          "It rained. Lindqvist’s boat\u00A0sank, and Eleven returns.",
          "The Youngs\u2028laughed. Young did not.");
  private static final CleanArticle NOBODY = article("b.txt", "", "Nobody came.");
  private static final CleanArticle BROTHERS =
      article("c.txt", "Oskar Young and Nils Young", "Young laughed.");

  @Test
  void theMentionsAreInTheOrderOfTheText() {
    assertThat(annotate(LINDQVIST)).isEqualTo(ofLindqvist());
  }

  @Test
  void aSurnameOfTwoIsAmbiguousForBoth() {
    assertThat(annotate(BROTHERS)).isEqualTo(ofBrothers());
  }

  @Test
  void anArticleWithoutMentionsIsAnnotatedToo() {
    assertThat(annotate(NOBODY)).isEqualTo(new AnnotatedArticle(NOBODY, List.of()));
  }

  @Test
  void aListOfNamesWithoutAStopIsShownInPiecesAsLongAsASentenceMayBe() {
    String list = "Ada Lindqvist, Oskar Young and Nils Young, ".repeat(5000);

    List<Mention> mentions = annotate(article("e.txt", list, list)).mentions();

    assertThat(mentions).hasSize(2 * 3 * 5000);
    assertThat(mentions)
        .allMatch(m -> m.sentenceText().length() <= 4000)
        .allMatch(m -> m.sentenceText().contains(m.matchedText()));
  }

  @Test
  void theSameArticleGivesTheSameMentions() {
    ArticleAnnotator annotator = new ArticleAnnotator(Studies.LIGHTHOUSE);
    annotator.annotate(BROTHERS);

    assertThat(annotator.annotate(LINDQVIST)).isEqualTo(annotate(LINDQVIST));
  }

  @Test
  void theSentenceContainsTheMatchedText() {
    CleanArticle article =
        article("d.txt", "ADA\nLINDQVIST", "See Ada\u00ADLindqvist & Ada &nbsp;Lindqvist. End.");
    List<Mention> mentions = annotate(article).mentions();
    assertThat(mentions).hasSize(2);
    assertThat(mentions)
        .allSatisfy(
            m -> assertThat(m.sentenceText()).contains(m.matchedText()).doesNotContain("\n"));
  }

  @Test
  void inThaiAnythingMayFollowAName() {
    Study study =
        Studies.of(
            List.of(new CastMember("สมหญิง ใจดี", "actor", List.of(), List.of(), List.of())));
    CleanArticle article =
        article("f.txt", "", "เมื่อวานนี้สมหญิง ใจดีมาถึงท่าเรือ เขาถามว่าสมหญิง ใจดี จะกลับมา");

    assertThat(new ArticleAnnotator(study).annotate(article).mentions())
        .extracting(Mention::matchedText)
        .containsExactly("สมหญิง ใจดี", "สมหญิง ใจดี");
  }

  @Test
  void inKoreanAParticleMayFollowAName() {
    Study study =
        Studies.of(List.of(new CastMember("김민준", "actor", List.of(), List.of(), List.of())));
    CleanArticle article = article("f.txt", "", "배우 김민준은 왔다. 김민준에게는 \"김민준\" 이라는 이름이. 김민준호는 배다.");

    assertThat(new ArticleAnnotator(study).annotate(article).mentions())
        .extracting(Mention::matchedText)
        .containsExactly("김민준", "김민준", "김민준");
  }

  private static AnnotatedArticle annotate(CleanArticle article) {
    return new ArticleAnnotator(Studies.LIGHTHOUSE).annotate(article);
  }

  private static AnnotatedArticle ofLindqvist() {
    String boat = "Lindqvist’s boat\u00A0sank, and Eleven returns.";
    String title = "Ada Lindqvist on set";
    return new AnnotatedArticle(
        LINDQVIST,
        List.of(
            cast(0, 0, 0, 0, "Ada Lindqvist", Rule.FULL, title),
            new Mention(0, 0, 14, Kind.THEME, 0, "on set", Rule.TERM, Status.COUNTED, title),
            cast(1, 2, 11, 0, "Lindqvist", Rule.SHORT, boat),
            new Mention(1, 2, 38, Kind.CHARACTER, 0, "Eleven", Rule.COMMON, Status.COUNTED, boat),
            cast(2, 3, 0, 2, "The Youngs", Rule.GROUP, "The Youngs laughed."),
            cast(2, 3, 0, 3, "The Youngs", Rule.GROUP, "The Youngs laughed."),
            unresolved(2, 4, 20, 2, "Young", "Young did not."),
            unresolved(2, 4, 20, 3, "Young", "Young did not.")));
  }

  private static AnnotatedArticle ofBrothers() {
    String title = "Oskar Young and Nils Young";
    return new AnnotatedArticle(
        BROTHERS,
        List.of(
            cast(0, 0, 0, 2, "Oskar Young", Rule.FULL, title),
            cast(0, 0, 16, 3, "Nils Young", Rule.FULL, title),
            new Mention(
                1, 1, 0, Kind.CAST, 2, "Young", Rule.SHORT, Status.AMBIGUOUS, "Young laughed."),
            new Mention(
                1, 1, 0, Kind.CAST, 3, "Young", Rule.SHORT, Status.AMBIGUOUS, "Young laughed.")));
  }

  private static CleanArticle article(String source, String title, String... paragraphs) {
    return new CleanArticle(
        source,
        "",
        title,
        Dating.UNDATED,
        Arrays.stream(paragraphs).map(text -> new Paragraph(text, false)).toList());
  }

  private static Mention unresolved(
      int passage, int sentence, int start, int entity, String text, String around) {
    return new Mention(
        passage, sentence, start, Kind.CAST, entity, text, Rule.SHORT, Status.UNRESOLVED, around);
  }

  private static Mention cast(
      int passage, int sentence, int start, int entity, String text, Rule rule, String around) {
    return new Mention(
        passage, sentence, start, Kind.CAST, entity, text, rule, Status.COUNTED, around);
  }
}
