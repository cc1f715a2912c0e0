package clippings.report.publication;

import clippings.files.Folder;
import java.io.IOException;

/**
 * The reports could not be put into place. The message says all that a user needs; what went wrong
 * below is suppressed rather than the cause, so that a search for the root cause ends here.
 */
public final class PublicationException extends IOException {
  PublicationException(String message) {
    super(message);
  }

  public static PublicationException foreign(Folder output, String name) {
    return new PublicationException(
        name
            + " in "
            + output
            + " is in the way: it is no report of Clippings, or was changed since it was written."
            + " Move it away or give another --output. Nothing was published.");
  }

  static PublicationException undone(Folder output, Exception fault) {
    PublicationException undone =
        new PublicationException(
            "the reports could not be moved to "
                + output
                + " ("
                + fault
                + "); the earlier ones are in place again");
    undone.addSuppressed(fault);
    return undone;
  }

  static PublicationException notUndone(Folder output, Exception fault, Exception second) {
    PublicationException notUndone =
        new PublicationException(
            "the reports could not be moved to "
                + output
                + " ("
                + fault
                + "), nor the earlier ones back ("
                + second
                + "): see to that and run again, which puts them back first");
    notUndone.addSuppressed(fault);
    notUndone.addSuppressed(second);
    return notUndone;
  }
}
