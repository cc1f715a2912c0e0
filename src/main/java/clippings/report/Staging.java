package clippings.report;

import clippings.files.Folder;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder for files that are being written. */
public final class Staging {
  private static final Logger LOG = LoggerFactory.getLogger(Staging.class);

  private Staging() {}

  /**
   * Removes a staging folder with all that is in it, if possible. One that still holds reports of
   * an earlier run, because they could not be put back, stays.
   *
   * @param staging the folder of {@link ReportSettings#staging()}; need not exist
   */
  public static void discard(String staging) {
    try {
      if (!Folder.at(staging).folder(Publication.EARLIER).isEmpty()) {
        LOG.warn("{} stays: it holds reports of an earlier run", staging);
        return;
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} stays: it may hold reports of an earlier run", staging, e);
      return;
    }
    remove(staging);
  }

  /** Removes a staging folder, if possible, also with earlier reports. */
  static void remove(String staging) {
    try {
      Folder.at(staging).delete();
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} could not be removed; it is not needed any more", staging, e);
    }
  }
}
