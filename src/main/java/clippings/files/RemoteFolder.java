package clippings.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/** A folder of an object store or any other file system of Beam's that is not the local one. */
final class RemoteFolder implements Folder {
  private static final int BUFFER = 1 << 16;

  private final ResourceId id;

  RemoteFolder(ResourceId id) {
    this.id = id;
  }

  @Override
  public Folder folder(String name) {
    return new RemoteFolder(id.resolve(name, StandardResolveOptions.RESOLVE_DIRECTORY));
  }

  @Override
  public boolean make() {
    return false;
  }

  /** An object store has no folders. */
  @Override
  public boolean canBeMade() {
    return false;
  }

  @Override
  public void removeIfEmpty() {}

  @Override
  public OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(
        Channels.newOutputStream(FileSystems.create(file(name), MimeTypes.BINARY)), BUFFER);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return new BufferedInputStream(Channels.newInputStream(FileSystems.open(file(name))), BUFFER);
  }

  @Override
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

  @Override
  public boolean has(String name) throws IOException {
    return !list(file(name).toString()).isEmpty();
  }

  @Override
  public boolean isFile(String name) throws IOException {
    return has(name);
  }

  @Override
  public void move(String from, String to) throws IOException {
    FileSystems.rename(List.of(file(from)), List.of(file(to)));
  }

  @Override
  public void remove(String name) throws IOException {
    FileSystems.delete(List.of(file(name)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  @Override
  public void sync(String name) {}

  @Override
  public void sync() {}

  @Override
  public List<String> folders(String prefix) throws IOException {
    String below = id.toString();
    return list(id + prefix + "*/**").stream()
        .map(file -> file.resourceId().toString())
        .filter(file -> file.startsWith(below + prefix) && file.indexOf('/', below.length()) > 0)
        .map(file -> file.substring(below.length(), file.indexOf('/', below.length())))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<String> files(String ending) throws IOException {
    int below = id.toString().length();
    return list(id + "*" + ending).stream()
        .map(file -> file.resourceId().toString().substring(below))
        .toList();
  }

  @Override
  public void delete() throws IOException {
    FileSystems.delete(
        list(id + "**").stream().map(MatchResult.Metadata::resourceId).toList(),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private static List<MatchResult.Metadata> list(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata();
  }

  private ResourceId file(String name) {
    ResourceId folder = id;
    String rest = name;
    for (int slash = rest.indexOf('/'); slash >= 0; slash = rest.indexOf('/')) {
      folder = folder.resolve(rest.substring(0, slash), StandardResolveOptions.RESOLVE_DIRECTORY);
      rest = rest.substring(slash + 1);
    }
    return folder.resolve(rest, StandardResolveOptions.RESOLVE_FILE);
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
