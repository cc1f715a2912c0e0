package clippings.report.publication;

import clippings.files.Folder;
import clippings.files.FolderLock;
import clippings.files.Owner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The output folder of a run from before the run starts until it ends: no other run writes to it.
 *
 * <p>What a run before left that was killed is seen to first: a half-done publication is finished
 * or taken back, and what had been staged is removed.
 *
 * <p>Example: {@code try (ReservedOutput output = ReservedOutput.of("reports/x", staging, names,
 * err::println)) {…}}.
 */
public final class ReservedOutput implements AutoCloseable {
  /** In a staging folder: who reserved it. Without that nothing is published from it. */
  static final String OWNER = "run.json";

  /** How the name of a staging folder starts. */
  public static final String STAGING_PREFIX = ".clippings-";

  private static final int POLL_MILLIS = 20;

  private final Folder output;
  private final Folder staging;
  private final String stagingName;
  private final FolderLock lock;
  private final boolean isNew;
  private final AtomicBoolean isOpen = new AtomicBoolean(true);
  private final AtomicBoolean isHandedOver = new AtomicBoolean();

  private ReservedOutput(Folder output, String stagingName, FolderLock lock, boolean isNew) {
    this.output = output;
    this.stagingName = stagingName;
    this.staging = output.folder(stagingName);
    this.lock = lock;
    this.isNew = isNew;
  }

  /**
   * Reserves an output folder.
   *
   * @param path of the folder: local or {@code scheme://…}
   * @param staging name of the folder of this run, in it
   * @param reports names of the files that will be published
   * @param say takes a line for people: what was found and done
   * @throws PublicationException if a file of somebody else is in the way, or a run that was handed
   *     to a cluster may still write here
   * @throws clippings.files.FolderInUseException if another run writes to the folder
   * @throws IOException if the folder cannot be written to
   */
  public static ReservedOutput of(
      String path, String staging, List<String> reports, Consumer<String> say) throws IOException {
    Folder output = folder(path);
    boolean isNew = output.make();
    FolderLock lock = FolderLock.take(output);
    if (!lock.isCertain()) {
      say.accept("No locks in " + output + ": see to it yourself that no other run writes there.");
    }
    ReservedOutput reserved = new ReservedOutput(output, staging, lock, isNew);
    try {
      complete(output, say);
      removeLeftovers(output, say);
      Publication.check(output, reports);
      reserved.staging.make();
      reserved.write(Owner.self());
      return reserved;
    } catch (IOException | RuntimeException e) {
      reserved.close();
      throw e;
    }
  }

  /**
   * Sees to what a run left that was killed, and to whether a run could start now.
   *
   * @param path of the folder: local or {@code scheme://…}
   * @param staging name of the folder of the run, in it
   * @param reports names of the files that would be published
   * @param say takes a line for people: what was found and done
   * @throws IOException as of {@link #of}
   */
  public static void check(String path, String staging, List<String> reports, Consumer<String> say)
      throws IOException {
    Folder output = folder(path);
    if (!output.canBeMade()) {
      of(path, staging, reports, say).close();
    }
  }

  private static Folder folder(String path) throws PublicationException {
    try {
      return Folder.at(path);
    } catch (IllegalArgumentException e) {
      throw new PublicationException("--output=" + path + ": " + e.getMessage());
    }
  }

  private static void complete(Folder output, Consumer<String> say) throws IOException {
    Switch.complete(output)
        .ifPresent(
            outcome ->
                say.accept(
                    switch (outcome) {
                      case FINISHED ->
                          "A run ended while it published to " + output + ": finished now.";
                      case TAKEN_BACK ->
                          "A run ended while it published to "
                              + output
                              + ": the reports before it are in place again.";
                    }));
  }

  private static void removeLeftovers(Folder output, Consumer<String> say) throws IOException {
    for (String name : output.folders(STAGING_PREFIX)) {
      Folder left = output.folder(name);
      if (left.isFile(OWNER)) {
        Optional<Owner> owner;
        try (InputStream in = left.open(OWNER)) {
          owner = Owner.parse(in.readAllBytes());
        }
        if (owner.isPresent() && owner.get().handedOver()) {
          throw new PublicationException(
              "A cluster may still write to "
                  + output
                  + ": the run was handed to it by "
                  + owner.get()
                  + ". Wait for it; if it has failed, remove "
                  + left
                  + ".");
        }
      }
      left.delete();
      say.accept("Removed " + left + ": left by a run that was ended early.");
    }
  }

  /** Says that a cluster goes on with the run and will publish it. */
  public void handOver() throws IOException {
    write(Owner.self().thatHandedOver());
    isHandedOver.set(true);
  }

  private void write(Owner owner) throws IOException {
    try (OutputStream out = staging.create(OWNER)) {
      out.write(owner.toJson());
    }
  }

  /**
   * Ends the run from outside, unless it publishes at this moment: then waits for that.
   *
   * @return whether nothing was published
   * @throws IOException if that cannot be told or done
   */
  public boolean stop() throws IOException {
    // Without its owner a run can no more begin to publish, and one that has begun is waited for.
    boolean nothing = staging.isFile(OWNER);
    staging.remove(OWNER);
    try {
      while (output.has(Journal.FILE_NAME)) {
        nothing = false;
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    return nothing;
  }

  /**
   * Gives the folder up, with what is staged in it, unless a cluster goes on with the run. While a
   * publication is half done what is staged stays, and the next start sees to it.
   */
  @Override
  public void close() throws IOException {
    if (isOpen.getAndSet(false)) {
      if (!isHandedOver.get()) {
        Staging.discard(output, stagingName);
      }
      lock.close();
      if (isNew) {
        output.removeIfEmpty();
      }
    }
  }

  @Override
  public String toString() {
    return output.toString();
  }
}
