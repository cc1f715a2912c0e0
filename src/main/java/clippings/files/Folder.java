package clippings.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A folder on any file system that Beam knows. It need not exist. Names of files may have {@code /}
 * in them: then they are of folders in it.
 *
 * <p>Example: {@code Folder.at("reports/study").open("articles.csv")}.
 */
public interface Folder {

  /**
   * The folder at a local path, {@code file:} or {@code scheme://} address.
   *
   * @throws IllegalArgumentException if no file system is known for the scheme
   */
  static Folder at(String path) {
    // Beam's local file system takes "file:" for the name of a folder.
    String plain = path.startsWith("file:/") ? Path.of(URI.create(path)).toString() : path;
    ResourceId id = FileSystems.matchNewResource(plain, true);
    return id.getScheme().equals(FileSystems.DEFAULT_SCHEME)
        ? new LocalFolder(Path.of(plain))
        : new RemoteFolder(id);
  }

  /** A folder in this folder. */
  Folder folder(String name);

  /**
   * Makes the folder, and those above it, where folders have to be made.
   *
   * @return whether it was not there before
   * @throws IOException if it cannot be made, such as where a file is in the way
   */
  boolean make() throws IOException;

  /**
   * Whether the folder is not there, and could be made: a folder above it can be written to.
   *
   * @throws IOException if it can neither be found nor made; the message says why
   */
  boolean canBeMade() throws IOException;

  /**
   * Removes the folder if nothing is in it.
   *
   * @throws IOException if it is empty but cannot be removed
   */
  void removeIfEmpty() throws IOException;

  /**
   * Writes a file here, in place of one that is already there. The folder must have been made: so a
   * worker that goes on when its run has ended, and its folder was removed, leaves nothing.
   *
   * @return to be closed; buffered
   * @throws IOException if the file cannot be written
   */
  OutputStream create(String name) throws IOException;

  /**
   * Reads a file of this folder.
   *
   * @return to be closed; buffered
   * @throws IOException if the file cannot be read
   */
  InputStream open(String name) throws IOException;

  /**
   * Reads a part of a file of this folder.
   *
   * @param offset where it begins, in bytes
   * @return fewer than {@code length} bytes if the file ends early
   * @throws IOException if the file cannot be read
   */
  byte[] read(String name, long offset, int length) throws IOException;

  /**
   * Whether a file is here, or anything else of this name.
   *
   * @throws IOException if the folder cannot be read
   */
  boolean has(String name) throws IOException;

  /**
   * Whether a file is here that can be read: no folder, no pipe, no link that leads nowhere.
   *
   * @throws IOException if the folder cannot be read
   */
  boolean isFile(String name) throws IOException;

  /**
   * Moves a file within this folder, in place of one that is already there. On a local file system
   * that is one step; on others the file is copied, then removed.
   *
   * @throws IOException if it cannot be moved, such as where it is not there
   */
  void move(String from, String to) throws IOException;

  /**
   * Removes a file, if it is there.
   *
   * @throws IOException if it cannot be removed
   */
  void remove(String name) throws IOException;

  /**
   * Waits until a file that was written outlives a loss of power. Other file systems than the local
   * one see to that themselves when a file is closed.
   *
   * @throws IOException if the file cannot be kept
   */
  void sync(String name) throws IOException;

  /**
   * Waits until names that were given, changed and removed in this folder outlive a loss of power.
   *
   * @throws IOException if they cannot be kept
   */
  void sync() throws IOException;

  /**
   * The names of the folders in this folder that start so, in order.
   *
   * @throws IOException if the folder cannot be read
   */
  List<String> folders(String prefix) throws IOException;

  /**
   * The names of the files in this folder that end so, in any order; none if it is not there.
   *
   * @throws IOException if the folder cannot be read
   */
  List<String> files(String ending) throws IOException;

  /**
   * Deletes the folder and everything in it, also if somebody still writes to it for a moment: when
   * a job fails, workers that had begun go on.
   *
   * @throws IOException if something cannot be deleted
   */
  void delete() throws IOException;
}
