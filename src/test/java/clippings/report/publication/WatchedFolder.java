package clippings.report.publication;

import clippings.files.Folder;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** A folder that says of each change that it is about to make it: whoever hears it may end it. */
final class WatchedFolder implements Folder {
  private final Folder folder;
  private final boolean movesInOneStep;
  private final Consumer<String> before;

  /**
   * Watches a folder.
   *
   * @param movesInOneStep false to copy a file and then remove it, as object stores do
   * @param before takes a word for the change, such as {@code move}
   */
  WatchedFolder(Folder folder, boolean movesInOneStep, Consumer<String> before) {
    this.folder = folder;
    this.movesInOneStep = movesInOneStep;
    this.before = before;
  }

  @Override
  public Folder folder(String name) {
    return new WatchedFolder(folder.folder(name), movesInOneStep, before);
  }

  @Override
  public boolean make() throws IOException {
    before.accept("make");
    return folder.make();
  }

  @Override
  public boolean canBeMade() throws IOException {
    return folder.canBeMade();
  }

  @Override
  public void removeIfEmpty() throws IOException {
    before.accept("remove");
    folder.removeIfEmpty();
  }

  @Override
  public OutputStream create(String name) throws IOException {
    before.accept("create");
    return new FilterOutputStream(folder.create(name)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        before.accept("write");
        out.write(bytes, offset, length / 2);
        out.flush();
        before.accept("write");
        out.write(bytes, offset + length / 2, length - length / 2);
      }

      @Override
      public void close() throws IOException {
        before.accept("close");
        super.close();
      }
    };
  }

  @Override
  public InputStream open(String name) throws IOException {
    return folder.open(name);
  }

  @Override
  public byte[] read(String name, long offset, int length) throws IOException {
    return folder.read(name, offset, length);
  }

  @Override
  public boolean has(String name) throws IOException {
    return folder.has(name);
  }

  @Override
  public boolean isFile(String name) throws IOException {
    return folder.isFile(name);
  }

  @Override
  public void move(String from, String to) throws IOException {
    before.accept("move");
    if (movesInOneStep) {
      folder.move(from, to);
      return;
    }
    try (InputStream in = folder.open(from);
        OutputStream out = folder.create(to)) {
      in.transferTo(out);
    }
    before.accept("remove");
    folder.remove(from);
  }

  @Override
  public void remove(String name) throws IOException {
    before.accept("remove");
    folder.remove(name);
  }

  @Override
  public void sync(String name) throws IOException {
    before.accept("sync");
    folder.sync(name);
  }

  @Override
  public void sync() throws IOException {
    before.accept("sync");
    folder.sync();
  }

  @Override
  public List<String> folders(String prefix) throws IOException {
    return folder.folders(prefix);
  }

  @Override
  public List<String> files(String ending) throws IOException {
    return folder.files(ending);
  }

  @Override
  public void delete() throws IOException {
    before.accept("delete");
    folder.delete();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
