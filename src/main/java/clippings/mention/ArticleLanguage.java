package clippings.mention;

import clippings.text.FoldedText;
import clippings.text.Language;
import clippings.text.LanguageFinder;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The language of an article, found when it is asked for: many articles mention nobody. */
final class ArticleLanguage implements Supplier<Language> {
  private final List<FoldedText> texts;
  private @Nullable Language found;

  ArticleLanguage(List<FoldedText> texts) {
    this.texts = texts;
  }

  @Override
  public Language get() {
    if (found == null) {
      found = LanguageFinder.find(texts);
    }
    return found;
  }
}
