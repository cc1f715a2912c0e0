package clippings.corpus;

/**
 * Some files.
 *
 * @param files how many
 * @param bytes of all of them, as stored
 */
public record FileCount(long files, long bytes) {

  /** Both together. */
  FileCount plus(FileCount other) {
    return new FileCount(files + other.files, bytes + other.bytes);
  }
}
