package clippings.report.compare;

import java.io.IOException;

/** A folder lacks the reports that are asked for; the message says which and what to do. */
public final class NoReportsException extends IOException {
  NoReportsException(String message) {
    super(message);
  }
}
