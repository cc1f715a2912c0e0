package clippings.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The stable name of an article in the reports. */
public final class ArticleId {
  private ArticleId() {}

  /**
   * The letter {@code a} and the first 64 bits of the SHA-256 of the source, in hexadecimal. Never
   * changes for a source.
   *
   * @param source as in {@link RawArticle#source()}
   * @return 17 characters, such as {@code a9f86d081884c7d65}
   */
  public static String of(String source) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return "a" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
