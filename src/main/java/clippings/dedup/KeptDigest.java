package clippings.dedup;

import clippings.article.ArticleId;
import clippings.article.Dating;
import clippings.article.KeptArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * A kept article of which only the recycled passages are not known yet.
 *
 * @param digest the article
 * @param site its own, else inherited
 * @param title its own, else inherited
 * @param dating the earliest of its cluster
 * @param copies how many copies it has
 */
record KeptDigest(Digest digest, String site, String title, Dating dating, int copies) {

  /**
   * The article as it is counted.
   *
   * @param owners passage, number ({@link Digest#id}) of the earliest article that has it; for
   *     passages of several articles
   */
  KeptArticle mark(LongTable owners) {
    long id = Digest.id(digest.source());
    List<Integer> recycled = new ArrayList<>();
    for (int number = 1; number <= digest.passages().length; number++) {
      if (isRecycled(digest.passages()[number - 1], id, owners)) {
        recycled.add(number);
      }
    }
    return new KeptArticle(
        ArticleId.of(digest.source()),
        digest.source(),
        site,
        digest.url(),
        title,
        dating,
        digest.words(),
        copies,
        recycled,
        PassageHit.unpack(digest.hits()).stream()
            .map(hit -> hit.hit(recycled.contains(hit.passage())))
            .toList());
  }

  private static boolean isRecycled(long passage, long id, LongTable owners) {
    if (passage == Passages.NONE) {
      return false;
    }
    int row = owners.firstRow(passage);
    return row != LongIndex.NONE && owners.cell(row, 1) != id;
  }
}
