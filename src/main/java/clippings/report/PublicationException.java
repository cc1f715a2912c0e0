package clippings.report;

import java.io.IOException;

/** The reports are written but could not be put into place. The message says what to do. */
public final class PublicationException extends IOException {
  PublicationException(String message) {
    super(message);
  }

  PublicationException(String message, Throwable cause) {
    super(message, cause);
  }

  static PublicationException foreign(Object folder, String name) {
    return new PublicationException(
        "\""
            + name
            + "\" in "
            + folder
            + " is in the way: no earlier run of Clippings wrote it, or its manifest.json is gone."
            + " Move it away or give another --output. Nothing was published.");
  }
}
