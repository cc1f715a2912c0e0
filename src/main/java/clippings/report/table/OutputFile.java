package clippings.report.table;

import clippings.files.Fingerprint;
import clippings.files.Folder;
import clippings.files.TemporaryName;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A report that is being written in the staging folder, counted and hashed on the way. */
public final class OutputFile extends FilterOutputStream {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final String staged;
  private final MessageDigest sha256;
  private long bytes;

  /** What is written is small, and is hashed in larger pieces. */
  private OutputFile(String name, String staged, OutputStream out, MessageDigest sha256) {
    super(new BufferedOutputStream(new DigestOutputStream(out, sha256), BUFFER));
    this.name = name;
    this.staged = staged;
    this.sha256 = sha256;
  }

  /** Starts a file that will be published as {@code name}. */
  public static OutputFile create(Folder staging, String name) throws IOException {
    String staged = TemporaryName.next(name);
    return new OutputFile(name, staged, staging.create(staged), Fingerprint.newSha256());
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    bytes++;
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    bytes += length;
  }

  /** Its name in the staging folder. */
  String staged() {
    return staged;
  }

  /** Closes the file and says what it is. */
  public WrittenFile finish() throws IOException {
    return finish(0);
  }

  WrittenFile finish(long rows) throws IOException {
    close();
    return new WrittenFile(name, staged, bytes, HexFormat.of().formatHex(sha256.digest()), rows);
  }
}
