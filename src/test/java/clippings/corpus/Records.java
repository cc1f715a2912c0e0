package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import clippings.article.Dating;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a format reads. */
final class Records implements RecordSink {
  static final RecordFile FILE = new RecordFile("f", "", Dating.UNDATED, 1);

  final List<RawArticle> articles = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();

  static Records of(ArticleFormat format, byte[] bytes) throws IOException {
    Records records = new Records();
    format.read(FILE, new ByteArrayInputStream(bytes), records);
    return records;
  }

  static Records of(ArticleFormat format, String text) throws IOException {
    return of(format, text.getBytes(UTF_8));
  }

  final List<String> passedOver = new ArrayList<>();

  @Override
  public void passedOver(String reason) {
    passedOver.add(reason);
  }

  @Override
  public void article(RawArticle article) {
    articles.add(article);
  }

  @Override
  public void rejection(Rejection rejection) {
    rejections.add(rejection);
  }

  /** The only article. */
  RawArticle article() {
    if (articles.size() != 1 || !rejections.isEmpty()) {
      throw new AssertionError("not one article: " + articles + rejections);
    }
    return articles.get(0);
  }

  /** The texts of the only article's lines. */
  List<String> lines() {
    return article().lines().stream().map(clippings.article.Line::text).toList();
  }

  /** Why the only record was rejected. */
  String reason() {
    if (rejections.size() != 1 || !articles.isEmpty()) {
      throw new AssertionError("not one rejection: " + articles + rejections);
    }
    return rejections.get(0).reason();
  }
}
