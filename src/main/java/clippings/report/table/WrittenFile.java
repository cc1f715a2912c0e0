package clippings.report.table;

import clippings.coder.RecordCoder;
import clippings.files.Fingerprint;
import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A finished file in the staging folder.
 *
 * @param name under which it is to be published
 * @param staged its name in the staging folder
 * @param bytes its size
 * @param sha256 its SHA-256 in hexadecimal
 * @param rows how many it has below its header, if it is a table
 */
@DefaultCoder(RecordCoder.class)
public record WrittenFile(String name, String staged, long bytes, String sha256, long rows)
    implements Serializable {

  /** The name of a file of the staging folder that stands beside another. */
  static String beside(String staged, String ending) {
    return staged + "." + ending;
  }

  /** What it holds. */
  public Fingerprint fingerprint() {
    return new Fingerprint(bytes, sha256);
  }
}
