package clippings.article;

import clippings.files.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The stable name of an article in the reports. */
public final class ArticleId {
  private ArticleId() {}

  /**
   * The letter {@code a} and the first 64 bits of the SHA-256 of the source, in hexadecimal: {@link
   * clippings.text.HashFormat#ARTICLE_ID}.
   *
   * @param source as in {@link RawArticle#source()}
   * @return 17 characters, such as {@code a9f86d081884c7d65}
   */
  public static String of(String source) {
    byte[] hash = Fingerprint.newSha256().digest(source.getBytes(StandardCharsets.UTF_8));
    return "a" + HexFormat.of().formatHex(hash, 0, 8);
  }
}
