package clippings.report.publication;

import clippings.files.Folder;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder for files that are being written. */
public final class Staging {
  private static final Logger LOG = LoggerFactory.getLogger(Staging.class);

  private Staging() {}

  /**
   * Removes a staging folder with all that is in it, if possible. While a publication is half done
   * it stays, since it holds reports then.
   *
   * @param staging name of the folder in the output folder; need not exist
   */
  public static void discard(Folder output, String staging) {
    try {
      if (output.has(Journal.FILE_NAME)) {
        LOG.warn("{} stays: it holds reports", staging);
        return;
      }
      output.folder(staging).delete();
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} could not be removed; the next run will try again", staging, e);
    }
  }
}
