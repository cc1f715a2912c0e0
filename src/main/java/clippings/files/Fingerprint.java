package clippings.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file holds, told by its size and hash.
 *
 * <p>Example: {@code Fingerprint.of(folder, "cast.csv").equals(manifest.files().get("cast.csv"))}.
 *
 * @param bytes its size
 * @param sha256 its SHA-256 in hexadecimal
 */
public record Fingerprint(long bytes, String sha256) implements Serializable {

  /**
   * Reads a file.
   *
   * @throws IOException if it is not there or cannot be read
   */
  public static Fingerprint of(Folder folder, String name) throws IOException {
    MessageDigest digest = newSha256();
    try (InputStream in = folder.open(name)) {
      long bytes = new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /** That of bytes. */
  public static Fingerprint of(byte[] content) {
    return new Fingerprint(content.length, HexFormat.of().formatHex(newSha256().digest(content)));
  }

  /**
   * Whether a file is there and holds just this.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isOf(Folder folder, String name) throws IOException {
    return folder.isFile(name) && of(folder, name).equals(this);
  }

  /** The algorithm of every Java. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
