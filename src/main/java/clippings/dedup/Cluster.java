package clippings.dedup;

import clippings.article.ArticleId;
import clippings.article.Copy;
import clippings.article.CopyKind;
import clippings.article.DateSource;
import clippings.article.Dating;
import java.util.List;
import java.util.function.Function;

/**
 * A kept article and its copies.
 *
 * @param kept the article that is counted
 * @param copies by {@link Card#PRIORITY}; may be empty
 */
record Cluster(Card kept, List<Member> copies) {

  /**
   * A copy.
   *
   * @param card the copy
   * @param similarity share of its shingles that the kept article has too
   */
  record Member(Card card, double similarity) {}

  /**
   * The earliest date of all; the kept article's own if no copy is earlier. That of a copy is
   * marked as such.
   */
  Dating dating() {
    Dating earliest = kept.dating();
    for (Member copy : copies) {
      Dating dating = copy.card().dating();
      if (dating.isDated() && dating.day().isBefore(earliest.day())) {
        earliest = new Dating(dating.day(), DateSource.COPY);
      }
    }
    return earliest;
  }

  /** The kept article's own site, else that of the best copy that has one. */
  String site() {
    return inherited(Card::site);
  }

  /** The kept article's own title, else that of the best copy that has one. */
  String title() {
    return inherited(Card::title);
  }

  /** One record for each copy, as it is reported. */
  List<Copy> report() {
    return copies.stream()
        .map(
            copy ->
                new Copy(
                    copy.card().source(),
                    copy.card().dating(),
                    copy.card().text() == kept.text() ? CopyKind.EXACT : CopyKind.NEAR,
                    copy.similarity(),
                    ArticleId.of(kept.source()),
                    kept.source()))
        .toList();
  }

  private String inherited(Function<Card, String> field) {
    String own = field.apply(kept);
    if (!own.isEmpty()) {
      return own;
    }
    return copies.stream()
        .map(copy -> field.apply(copy.card()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
