package clippings.report;

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
 */
@DefaultCoder(RecordCoder.class)
record WrittenFile(String name, String staged, long bytes, String sha256) implements Serializable {

  /** What it holds. */
  Fingerprint fingerprint() {
    return new Fingerprint(bytes, sha256);
  }
}
