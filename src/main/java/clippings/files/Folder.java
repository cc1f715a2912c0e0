package clippings.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * A folder on any file system that Beam knows. It need not exist; writing creates it.
 *
 * <p>Example: {@code Folder.at("reports/study").open("articles.csv")}.
 */
public final class Folder {
  private static final int BUFFER = 1 << 16;
  private static final int ATTEMPTS = 20;

  private final ResourceId id;

  private Folder(ResourceId id) {
    this.id = id;
  }

  /**
   * The folder at a local path, {@code file:} or {@code scheme://} address.
   *
   * @throws IllegalArgumentException if no file system is known for the scheme
   */
  public static Folder at(String path) {
    // Beam's local file system takes "file:" for the name of a folder.
    String plain = path.startsWith("file:/") ? Path.of(URI.create(path)).toString() : path;
    return new Folder(FileSystems.matchNewResource(plain, true));
  }

  /** A folder in this folder. */
  public Folder folder(String name) {
    return new Folder(id.resolve(name, StandardResolveOptions.RESOLVE_DIRECTORY));
  }

  /**
   * Writes a file here, in place of one that is already there.
   *
   * @return to be closed; buffered
   * @throws IOException if the file cannot be written
   */
  public OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(
        Channels.newOutputStream(FileSystems.create(file(name), MimeTypes.BINARY)), BUFFER);
  }

  /**
   * Reads a file of this folder.
   *
   * @return to be closed; buffered
   * @throws IOException if the file cannot be read
   */
  public InputStream open(String name) throws IOException {
    return new BufferedInputStream(Channels.newInputStream(FileSystems.open(file(name))), BUFFER);
  }

  /**
   * Reads a part of a file of this folder.
   *
   * @param offset where it begins, in bytes
   * @return fewer than {@code length} bytes if the file ends early
   * @throws IOException if the file cannot be read
   */
  public byte[] read(String name, long offset, int length) throws IOException {
    try (ReadableByteChannel channel = FileSystems.open(file(name));
        InputStream in = Channels.newInputStream(channel)) {
      if (channel instanceof SeekableByteChannel seekable) {
        seekable.position(offset);
      } else {
        in.skipNBytes(offset);
      }
      return in.readNBytes(length);
    }
  }

  /**
   * Whether a file is here.
   *
   * @throws IOException if the folder cannot be read
   */
  public boolean has(String name) throws IOException {
    ResourceId file = file(name);
    if (isLocal()) {
      // Asked for a file that is not there, Beam would walk through the whole folder.
      return Files.exists(local(file));
    }
    return !FileSystems.match(file.toString(), EmptyMatchTreatment.ALLOW).metadata().isEmpty();
  }

  /**
   * Moves a file here, in place of one that is already there.
   *
   * @throws IOException if it cannot be moved
   */
  public void take(String name, Folder from, String fromName) throws IOException {
    FileSystems.rename(List.of(from.file(fromName)), List.of(file(name)));
  }

  /**
   * Deletes the folder and everything in it, also if somebody still writes to it for a moment: when
   * a job fails, workers that had begun go on.
   *
   * @throws IOException if something cannot be deleted
   */
  public void delete() throws IOException {
    if (!isLocal()) {
      FileSystems.delete(
          FileSystems.match(id + "**", EmptyMatchTreatment.ALLOW).metadata().stream()
              .map(MatchResult.Metadata::resourceId)
              .toList());
      return;
    }
    for (int attempt = 1; Files.exists(local(id)); attempt++) {
      try {
        deleteAll(local(id));
      } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    List<Path> inner;
    try (Stream<Path> walk = Files.walk(folder)) {
      inner = walk.sorted(Comparator.reverseOrder()).toList();
    }
    // To free gigabytes takes an operating system its time, too: so files go side by side.
    try {
      inner.parallelStream().filter(Files::isRegularFile).forEach(Folder::deleteUnchecked);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : inner) {
      Files.deleteIfExists(path);
    }
  }

  private static void deleteUnchecked(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether no file is in it, nor in a folder of it.
   *
   * @throws IOException if the folder cannot be read
   */
  public boolean isEmpty() throws IOException {
    if (!isLocal()) {
      return FileSystems.match(id + "**", EmptyMatchTreatment.ALLOW).metadata().isEmpty();
    }
    if (!Files.exists(local(id))) {
      return true;
    }
    try (Stream<Path> walk = Files.walk(local(id))) {
      return walk.noneMatch(Files::isRegularFile);
    }
  }

  private ResourceId file(String name) {
    return id.resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }

  private boolean isLocal() {
    return id.getScheme().equals(FileSystems.DEFAULT_SCHEME);
  }

  private static Path local(ResourceId resource) {
    return Path.of(resource.toString());
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
