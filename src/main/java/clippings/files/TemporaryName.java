package clippings.files;

import java.util.UUID;

/**
 * Names of files in the staging folder. Example: {@code folder.create(TemporaryName.next("run"))}.
 */
public final class TemporaryName {
  private TemporaryName() {}

  /**
   * A name that no other worker and no other attempt gives. It is in no result.
   *
   * @param ending after the dot, says what the file is
   */
  public static String next(String ending) {
    return UUID.randomUUID() + "." + ending;
  }
}
