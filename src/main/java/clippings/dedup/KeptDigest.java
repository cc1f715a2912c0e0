package clippings.dedup;

import clippings.article.ArticleId;
import clippings.article.Dating;
import clippings.article.KeptArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * A kept article of which only the recycled passages are not known yet.
 *
 * @param source as in {@link Digest#source()}
 * @param site its own, else inherited
 * @param url as in {@link Digest#url()}
 * @param title its own, else inherited
 * @param dating the earliest of its cluster
 * @param words as in {@link Digest#words()}
 * @param copies how many copies it has
 * @param passages as in {@link Digest#passages()}
 * @param hits as in {@link Digest#hits()}
 */
@SuppressWarnings("ArrayRecordComponent") // Digests are never compared with one another.
record KeptDigest(
    String source,
    String site,
    String url,
    String title,
    Dating dating,
    int words,
    int copies,
    long[] passages,
    byte[] hits) {

  /**
   * The article as it is counted.
   *
   * @param owners passage, number ({@link Digest#id}) of the earliest article that has it; for
   *     passages of several articles
   */
  KeptArticle mark(LongTable owners) {
    long id = Digest.id(source);
    List<Integer> recycled = new ArrayList<>();
    for (int number = 1; number <= passages.length; number++) {
      if (isRecycled(passages[number - 1], id, owners)) {
        recycled.add(number);
      }
    }
    return new KeptArticle(
        ArticleId.of(source),
        source,
        site,
        url,
        title,
        dating,
        words,
        copies,
        recycled,
        PassageHit.unpack(hits).stream()
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
