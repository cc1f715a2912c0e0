package clippings.report;

import java.util.UUID;

/** Names of files in the staging folder. */
final class TemporaryName {
  private TemporaryName() {}

  /** A name that no other worker and no other attempt gives. It is in no result. */
  static String next(String ending) {
    return UUID.randomUUID() + "." + ending;
  }
}
