package clippings.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time write to a folder.
 *
 * <p>On a file system it is a lock of the operating system on a file of the folder: it ends with
 * its process, however that ends, and holds between machines where a network file system passes
 * locks on. Where there are no such locks, as in an object store, the file alone says who writes:
 * two that start in the same moment may both believe that they do.
 *
 * <p>Example: {@code try (FolderLock lock = FolderLock.take(folder)) { … }}.
 */
public final class FolderLock implements AutoCloseable {
  /** The name of the file. */
  public static final String FILE_NAME = ".clippings-lock";

  private static final int MOST_BYTES = 4096;

  private final Folder folder;
  private final byte[] owner;
  private final @Nullable FileChannel held;

  private FolderLock(Folder folder, byte[] owner, @Nullable FileChannel held) {
    this.folder = folder;
    this.owner = owner;
    this.held = held;
  }

  /**
   * Takes the lock of a folder.
   *
   * @param folder must have been made
   * @throws FolderInUseException if another process holds it; its message says who
   * @throws IOException if the folder cannot be written to
   */
  public static FolderLock take(Folder folder) throws IOException {
    if (!(folder instanceof LocalFolder local)) {
      return takeByFile(folder);
    }
    Path file = local.path().resolve(FILE_NAME);
    while (true) {
      FolderLock lock = tryToTake(folder, file);
      if (lock != null) {
        return lock;
      }
    }
  }

  /** Null if whoever had the lock removed the file in just this moment. */
  @SuppressWarnings("MustBeClosedChecker") // A channel that is locked stays open.
  private static @Nullable FolderLock tryToTake(Folder folder, Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException heldOrLeft) {
      // The lock on it tells which.
    }
    FileChannel channel;
    Object before;
    try {
      before = identity(file);
      channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (NoSuchFileException removed) {
      return null;
    }
    boolean isKept = false;
    try {
      if (!lock(channel)) {
        throw inUse(folder, read(channel), "");
      }
      if (!Objects.equals(before, identity(file))) {
        return null;
      }
      byte[] owner = Owner.self().toJson();
      channel.truncate(0).write(ByteBuffer.wrap(owner));
      isKept = true;
      return new FolderLock(folder, owner, channel);
    } catch (NoSuchFileException removed) {
      return null;
    } catch (NoLocksException e) {
      return takeByFile(folder);
    } finally {
      if (!isKept) {
        channel.close();
      }
    }
  }

  /** The file system knows no locks. */
  private static final class NoLocksException extends IOException {}

  private static boolean lock(FileChannel channel) throws NoLocksException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    } catch (IOException e) {
      throw new NoLocksException();
    }
  }

  private static FolderLock takeByFile(Folder folder) throws IOException {
    if (folder.has(FILE_NAME)) {
      byte[] content;
      try (InputStream in = folder.open(FILE_NAME)) {
        content = in.readNBytes(MOST_BYTES);
      }
      Optional<Owner> owner = Owner.parse(content);
      if (owner.isPresent() && !owner.get().isDead()) {
        throw inUse(folder, owner, " If that process has ended, remove " + FILE_NAME + " there.");
      }
    }
    byte[] self = Owner.self().toJson();
    try (OutputStream out = folder.create(FILE_NAME)) {
      out.write(self);
    }
    return new FolderLock(folder, self, null);
  }

  private static FolderInUseException inUse(Folder folder, Optional<Owner> owner, String hint) {
    return new FolderInUseException(
        "Another run writes to "
            + folder
            + owner.map(who -> ": " + who).orElse("")
            + ". Wait for it, or give another --output."
            + hint);
  }

  private static Optional<Owner> read(FileChannel channel) {
    try {
      // Not closed: that would give up a lock that this process has.
      return Owner.parse(Channels.newInputStream(channel.position(0)).readNBytes(MOST_BYTES));
    } catch (IOException lockedAgainstReadingToo) {
      return Optional.empty();
    }
  }

  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /** Whether no other process can hold it at the same time. */
  public boolean isCertain() {
    return held != null;
  }

  /** Gives it up; nothing is left of it. */
  @Override
  public void close() throws IOException {
    if (held == null) {
      if (Fingerprint.of(owner).isOf(folder, FILE_NAME)) {
        folder.remove(FILE_NAME);
      }
      return;
    }
    try {
      // Removed while it is held: nobody can take it in between.
      folder.remove(FILE_NAME);
    } finally {
      held.close();
    }
  }
}
