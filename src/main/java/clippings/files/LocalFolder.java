package clippings.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this machine, or one that is mounted there. */
final class LocalFolder implements Folder {
  private static final int BUFFER = 1 << 16;
  private static final int ATTEMPTS = 20;

  private final Path path;

  LocalFolder(Path path) {
    this.path = path;
  }

  @Override
  public Folder folder(String name) {
    return new LocalFolder(path.resolve(name));
  }

  @Override
  public boolean make() throws IOException {
    boolean isNew = canBeMade();
    Files.createDirectories(path);
    return isNew;
  }

  @Override
  public boolean canBeMade() throws IOException {
    if (Files.isDirectory(path)) {
      return false;
    }
    checkIsNoFile(path);
    Path above = path.toAbsolutePath().normalize().getParent();
    while (above != null && !Files.isDirectory(above)) {
      checkIsNoFile(above);
      above = above.getParent();
    }
    if (above == null || !Files.isWritable(above)) {
      throw new AccessDeniedException(String.valueOf(above));
    }
    return true;
  }

  private static void checkIsNoFile(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(path.toString());
    }
  }

  @Override
  public void removeIfEmpty() throws IOException {
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException somebodyUsesIt) {
      // Then it stays.
    }
  }

  @Override
  public OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path.resolve(name)), BUFFER);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return new BufferedInputStream(Files.newInputStream(path.resolve(name)), BUFFER);
  }

  @Override
  public byte[] read(String name, long offset, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(path.resolve(name));
        InputStream in = Channels.newInputStream(channel.position(offset))) {
      return in.readNBytes(length);
    }
  }

  /** A link that leads nowhere is something, too: it must not be replaced unseen. */
  @Override
  public boolean has(String name) {
    return Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public boolean isFile(String name) {
    return Files.isRegularFile(path.resolve(name));
  }

  @Override
  public void move(String from, String to) throws IOException {
    Files.move(path.resolve(from), path.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void remove(String name) throws IOException {
    Files.deleteIfExists(path.resolve(name));
  }

  @Override
  public void sync(String name) throws IOException {
    try (FileChannel file = FileChannel.open(path.resolve(name), StandardOpenOption.WRITE)) {
      file.force(true);
    }
  }

  @Override
  public void sync() throws IOException {
    FileChannel folder;
    try {
      folder = FileChannel.open(path, StandardOpenOption.READ);
    } catch (IOException foldersCannotBeOpened) {
      // As on Windows, which has no such step.
      return;
    }
    try (folder) {
      folder.force(true);
    }
  }

  @Override
  public List<String> folders(String prefix) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  @Override
  public List<String> files(String ending) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.endsWith(ending))
          .toList();
    }
  }

  @Override
  public void delete() throws IOException {
    for (int attempt = 1; Files.exists(path); attempt++) {
      try {
        deleteAll(path);
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
      inner.parallelStream().filter(Files::isRegularFile).forEach(LocalFolder::deleteUnchecked);
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

  /** Where it is. */
  Path path() {
    return path;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
