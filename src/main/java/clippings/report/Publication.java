package clippings.report;

import clippings.files.Folder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts finished reports into place, all or none.
 *
 * <p>Files of the run before wait in the staging folder until all is done, and come back if
 * something fails. Files of other people are neither replaced nor removed (see {@link OwnFiles}). A
 * second attempt after a first one that failed, or did its work without being believed, is safe:
 * what is in place already stays.
 */
final class Publication {
  /** Where in the staging folder replaced files wait. */
  static final String EARLIER = "earlier";

  private final Folder output;
  private final Folder staging;
  private final Folder earlier;
  private final List<WrittenFile> moved = new ArrayList<>();

  Publication(Folder output, Folder staging) {
    this.output = output;
    this.staging = staging;
    this.earlier = staging.folder(EARLIER);
  }

  /**
   * Checks that no file of somebody else has the name of a report.
   *
   * @throws PublicationException if one has
   */
  static void check(Folder output, List<String> names) throws IOException {
    Manifest manifest = Manifest.read(output);
    for (String name : names) {
      if (!OwnFiles.mayReplace(output, name, manifest)) {
        throw PublicationException.foreign(output, name);
      }
    }
  }

  /**
   * Moves files from staging to output, the manifest last, and removes those of the earlier
   * manifest that are no more.
   *
   * @throws PublicationException if that failed; the earlier reports are as they were, or the
   *     message says where they are
   */
  void publish(List<WrittenFile> written) throws IOException {
    Manifest manifest = Manifest.of(written);
    Manifest before = Manifest.read(output);
    List<WrittenFile> missing = new ArrayList<>();
    for (WrittenFile file : sorted(written)) {
      if (!isInPlace(file)) {
        check(file, before);
        missing.add(file);
      }
    }
    WrittenFile manifestFile = write(manifest);
    try {
      for (WrittenFile file : missing) {
        replace(file);
      }
      for (String name : before.files().keySet()) {
        if (!manifest.files().containsKey(name)) {
          setAside(name);
        }
      }
      if (!isInPlace(manifestFile)) {
        replace(manifestFile);
      }
    } catch (IOException | RuntimeException e) {
      throw undo(before, e);
    }
  }

  private void check(WrittenFile file, Manifest before) throws IOException {
    if (!staging.has(file.staged())) {
      throw new PublicationException(
          file.name() + " is neither in " + staging + " nor in " + output + "; run again");
    }
    if (!OwnFiles.mayReplace(output, file.name(), before)) {
      throw PublicationException.foreign(output, file.name());
    }
  }

  private void replace(WrittenFile file) throws IOException {
    setAside(file.name());
    output.take(file.name(), staging, file.staged());
    moved.add(file);
  }

  /**
   * Keeps the file of the run before. What an attempt before this one kept is older: that stays.
   */
  private void setAside(String name) throws IOException {
    if (output.has(name) && !earlier.has(name)) {
      earlier.take(name, output, name);
    }
  }

  private PublicationException undo(Manifest before, Exception cause) {
    try {
      for (WrittenFile file : moved) {
        staging.take(file.staged(), output, file.name());
      }
      TreeSet<String> names = new TreeSet<>(before.files().keySet());
      names.add(Manifest.FILE_NAME);
      for (String name : names) {
        if (earlier.has(name)) {
          output.take(name, earlier, name);
        }
      }
      return PublicationException.undone(output, cause);
    } catch (IOException | RuntimeException e) {
      return PublicationException.notUndone(output, earlier, cause, e);
    }
  }

  private WrittenFile write(Manifest manifest) throws IOException {
    try (OutputFile file = OutputFile.create(staging, Manifest.FILE_NAME)) {
      file.write(manifest.toJson());
      return file.finish();
    }
  }

  private boolean isInPlace(WrittenFile file) throws IOException {
    if (!output.has(file.name())) {
      return false;
    }
    MessageDigest digest = OutputFile.newSha256();
    try (InputStream in = output.open(file.name())) {
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
  }

  private static List<WrittenFile> sorted(List<WrittenFile> files) {
    return files.stream().sorted(Comparator.comparing(WrittenFile::name)).toList();
  }
}
