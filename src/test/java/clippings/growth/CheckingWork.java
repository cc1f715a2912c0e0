package clippings.growth;

import clippings.article.CleanArticle;
import clippings.article.Dating;
import clippings.article.Paragraph;
import clippings.mention.ArticleAnnotator;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What {@code check} does with a pipeline file, and a run with the names in it. */
public final class CheckingWork implements Consumer<Path> {
  @Override
  public void accept(Path file) {
    try {
      CleanArticle article =
          new CleanArticle(
              "a", "", "Ada", Dating.UNDATED, List.of(new Paragraph("Ada Lind sails.", false)));
      new ArticleAnnotator(StudyReader.check(file, word -> word.length() < 5).study())
          .annotate(article);
    } catch (StudyException e) {
      throw new IllegalStateException(e);
    }
  }
}
