package clippings.report.publication;

import clippings.files.Fingerprint;
import clippings.files.Folder;
import clippings.files.Manifest;
import clippings.report.publication.Journal.Replacement;
import clippings.report.table.OutputFile;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Puts finished reports into place, all or none, also where the process is killed or the power
 * fails at any moment (see {@link Journal} and {@link Switch}).
 *
 * <p>Files of other people are neither replaced nor removed: a file is a report of an earlier run
 * only if the {@link Manifest} beside it says so and it is still what the manifest says. A second
 * attempt after a first one that failed, or did its work without being believed, is safe.
 */
public final class Publication {
  private final Folder output;
  private final String staging;
  private final Predicate<String> isReport;

  /**
   * A publication.
   *
   * @param staging name of the folder of this run, in the output folder
   * @param isReport whether a report of any run may be called so
   */
  public Publication(Folder output, String staging, Predicate<String> isReport) {
    this.output = output;
    this.staging = staging;
    this.isReport = isReport;
  }

  /**
   * Checks that no file of somebody else has the name of a report.
   *
   * @throws PublicationException if one has
   */
  static void check(Folder output, List<String> names) throws IOException {
    SortedMap<String, Fingerprint> before = before(output);
    for (String name : names) {
      check(output, name, Optional.ofNullable(before.get(name)));
    }
  }

  private static void check(Folder output, String name, Optional<Fingerprint> before)
      throws IOException {
    if (output.has(name) && !(before.isPresent() && before.get().isOf(output, name))) {
      throw PublicationException.foreign(output, name);
    }
  }

  /** The files of the run before, and its manifest. */
  private static SortedMap<String, Fingerprint> before(Folder output) throws IOException {
    Optional<Manifest> manifest = Manifest.in(output);
    if (manifest.isEmpty()) {
      if (output.has(Manifest.FILE_NAME)) {
        throw PublicationException.foreign(output, Manifest.FILE_NAME);
      }
      return Collections.emptySortedMap();
    }
    SortedMap<String, Fingerprint> files = new TreeMap<>(manifest.get().files());
    files.put(Manifest.FILE_NAME, Fingerprint.of(output, Manifest.FILE_NAME));
    return files;
  }

  /**
   * Puts files of the staging folder into the output folder, the manifest last, and removes those
   * of the earlier manifest that are no more.
   *
   * @throws PublicationException if that failed; the message says what is where
   */
  public void publish(List<WrittenFile> written) throws IOException {
    Map<String, Fingerprint> files = new TreeMap<>();
    written.forEach(file -> files.put(file.name(), file.fingerprint()));
    byte[] manifest = Manifest.of(files).toJson();
    Optional<Journal> half = Journal.read(output);
    if (half.isPresent()) {
      switchTo(half.get());
      return;
    }
    if (isDone(files, manifest)) {
      return;
    }
    checkReserved();
    List<WrittenFile> all = new ArrayList<>(written);
    all.sort((a, b) -> a.name().compareTo(b.name()));
    all.add(write(manifest));
    Journal journal = plan(all, before(output));
    for (WrittenFile file : all) {
      output.sync(staging + "/" + file.staged());
    }
    journal.write(output);
    try {
      checkReserved();
    } catch (PublicationException e) {
      output.remove(Journal.FILE_NAME);
      throw e;
    }
    switchTo(journal);
  }

  /** A run whose folder was removed was ended, and another may write here now. */
  private void checkReserved() throws IOException {
    if (!output.has(staging + "/" + ReservedOutput.OWNER)) {
      throw new PublicationException(
          "the run was ended from outside: " + staging + " in " + output + " is gone");
    }
  }

  private boolean isDone(Map<String, Fingerprint> files, byte[] manifest) throws IOException {
    if (!Fingerprint.of(manifest).isOf(output, Manifest.FILE_NAME)) {
      return false;
    }
    for (Map.Entry<String, Fingerprint> file : files.entrySet()) {
      if (!file.getValue().isOf(output, file.getKey())) {
        return false;
      }
    }
    return true;
  }

  private WrittenFile write(byte[] manifest) throws IOException {
    try (OutputFile file = OutputFile.create(output.folder(staging), Manifest.FILE_NAME)) {
      file.write(manifest);
      return file.finish();
    }
  }

  private Journal plan(List<WrittenFile> written, SortedMap<String, Fingerprint> before)
      throws IOException {
    List<Replacement> plan = new ArrayList<>();
    SortedMap<String, Fingerprint> noMore = new TreeMap<>(before);
    for (WrittenFile file : written) {
      if (!output.has(staging + "/" + file.staged())) {
        throw new PublicationException(file.name() + " is not in " + staging + "; run again");
      }
      Optional<Fingerprint> earlier = Optional.ofNullable(noMore.remove(file.name()));
      check(output, file.name(), earlier);
      plan.add(
          new Replacement(file.name(), file.staged(), Optional.of(file.fingerprint()), earlier));
    }
    int manifest = plan.size() - 1;
    noMore.forEach(
        (name, earlier) -> {
          if (isReport.test(name)) {
            plan.add(manifest, new Replacement(name, "", Optional.empty(), Optional.of(earlier)));
          }
        });
    return new Journal(staging, plan);
  }

  private void switchTo(Journal journal) throws PublicationException {
    Switch to = new Switch(output, journal);
    try {
      to.forward();
    } catch (IOException | RuntimeException e) {
      throw undo(to, e);
    }
  }

  private PublicationException undo(Switch failed, Exception cause) {
    try {
      failed.back();
      return PublicationException.undone(output, cause);
    } catch (IOException | RuntimeException e) {
      return PublicationException.notUndone(output, cause, e);
    }
  }
}
