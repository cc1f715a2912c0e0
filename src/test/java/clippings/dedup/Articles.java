package clippings.dedup;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.DateSource;
import clippings.article.Dating;
import clippings.article.Mention;
import clippings.article.Paragraph;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles of made-up words for tests. */
final class Articles {
  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"
  };

  private Articles() {}

  /** {@code count} words that no other seed gives in this order. */
  static String words(long seed, int count) {
    Random random = new Random(seed * 1_000_003 + 17);
    return IntStream.range(0, count)
        .mapToObj(
            unused ->
                IntStream.range(0, 3)
                    .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  static Dating day(String iso) {
    return iso.isEmpty() ? Dating.UNDATED : new Dating(LocalDate.parse(iso), DateSource.FIELD);
  }

  static List<Paragraph> paragraphs(String... texts) {
    return Arrays.stream(texts).map(text -> new Paragraph(text, false)).toList();
  }

  static AnnotatedArticle article(String source, String title, String iso, String... paragraphs) {
    return new AnnotatedArticle(
        new CleanArticle(source, "", title, day(iso), paragraphs(paragraphs)), List.of());
  }

  static AnnotatedArticle article(CleanArticle article, Mention... mentions) {
    return new AnnotatedArticle(article, List.of(mentions));
  }

  static Shingles shingles(String text) {
    return Shingles.of(Signature.of(paragraphs(text)));
  }

  static LongTable table(List<CopyGraph.Edge> edges) {
    LongTable.Rows rows = new LongTable.Rows(3);
    edges.forEach(
        edge -> rows.add(edge.copy(), edge.kept(), Double.doubleToLongBits(edge.similarity())));
    return rows.table();
  }
}
