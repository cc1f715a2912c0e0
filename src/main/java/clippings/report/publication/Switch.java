package clippings.report.publication;

import clippings.files.Fingerprint;
import clippings.files.Folder;
import clippings.report.publication.Journal.Replacement;
import java.io.IOException;
import java.util.Optional;

/**
 * Does what a {@link Journal} says, or takes it back.
 *
 * <p>Both ways can be gone again from wherever they ended: what is left to be done is told by what
 * is where. A file of the run before waits in the staging folder until the journal is removed. What
 * is neither of the one run nor of the other was put there by somebody else since, and is not
 * touched.
 */
final class Switch {
  private static final String EARLIER = "earlier";

  private final Folder output;
  private final Journal journal;

  Switch(Folder output, Journal journal) {
    this.output = output;
    this.journal = journal;
  }

  /** How a publication ended that was found half done. */
  enum Outcome {
    FINISHED,
    TAKEN_BACK
  }

  /**
   * Ends the publication of a run that is no more, if there is one in the output folder: forward if
   * everything is still there, else back.
   *
   * @return empty if there is none
   * @throws PublicationException if it can be done neither way
   */
  static Optional<Outcome> complete(Folder output) throws IOException {
    Optional<Journal> found = Journal.read(output);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Switch half = new Switch(output, found.get());
    if (half.canGoForward()) {
      try {
        half.forward();
        return Optional.of(Outcome.FINISHED);
      } catch (IOException e) {
        // Somebody put a file in the way since.
      }
    }
    half.back();
    return Optional.of(Outcome.TAKEN_BACK);
  }

  private boolean canGoForward() throws IOException {
    for (Replacement file : journal.files()) {
      boolean isThere =
          file.now().isEmpty()
              || output.has(staged(file))
              || file.now().get().isOf(output, file.name());
      if (!isThere) {
        return false;
      }
    }
    return true;
  }

  /**
   * Puts the new files into place; then nothing is left of the publication but the staging folder.
   *
   * @throws IOException if something fails; call {@link #back} then
   */
  void forward() throws IOException {
    output.folder(journal.staging()).folder(EARLIER).make();
    for (Replacement file : journal.files()) {
      forward(file);
    }
    end();
  }

  private void forward(Replacement file) throws IOException {
    boolean isNew = isOf(file.now(), file);
    if (file.now().isPresent() && !output.has(staged(file))) {
      if (isNew) {
        return;
      }
      throw new PublicationException(
          file.name() + " is neither in " + journal.staging() + " nor in " + output);
    }
    if (!isNew && output.has(file.name())) {
      if (isOf(file.before(), file)) {
        setAside(file);
      } else if (file.now().isPresent()) {
        throw PublicationException.foreign(output, file.name());
      }
    }
    if (file.now().isPresent()) {
      output.move(staged(file), file.name());
    }
  }

  private void setAside(Replacement file) throws IOException {
    if (output.has(earlier(file))) {
      // It was copied, and the run ended before the original was removed.
      output.remove(file.name());
    } else {
      output.move(file.name(), earlier(file));
    }
  }

  /**
   * Puts the files of the run before back into place.
   *
   * @throws IOException if that cannot be done; the journal stays, and the next start tries again
   */
  void back() throws IOException {
    for (Replacement file : journal.files()) {
      boolean isNew = isOf(file.now(), file);
      if (output.has(earlier(file))) {
        if (output.has(file.name()) && !isNew && !isOf(file.before(), file)) {
          throw PublicationException.foreign(output, file.name());
        }
        output.move(earlier(file), file.name());
      } else if (isNew && file.before().isEmpty()) {
        output.folder(journal.staging()).make();
        output.move(file.name(), staged(file));
      }
    }
    end();
  }

  private void end() throws IOException {
    output.folder(journal.staging()).sync();
    output.sync();
    output.remove(Journal.FILE_NAME);
    output.sync();
  }

  private boolean isOf(Optional<Fingerprint> fingerprint, Replacement file) throws IOException {
    return fingerprint.isPresent() && fingerprint.get().isOf(output, file.name());
  }

  private String staged(Replacement file) {
    return journal.staging() + "/" + file.staged();
  }

  private String earlier(Replacement file) {
    return journal.staging() + "/" + EARLIER + "/" + file.name();
  }
}
