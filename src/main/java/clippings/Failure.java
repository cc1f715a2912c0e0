package clippings;

import clippings.corpus.Corpus;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What went wrong, in words for people.
 *
 * @param cause the bottom of the chain: what happened, not who passed it on
 */
record Failure(Throwable cause) {
  private static final long MEGABYTE = 1 << 20;

  /** The failure that an exception tells of. */
  static Failure of(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null && !(deepest instanceof OutOfMemoryError)) {
      deepest = deepest.getCause();
    }
    return new Failure(deepest);
  }

  /** What happened, and what to do where that is known. */
  String message() {
    String message = cause.getMessage();
    if (cause instanceof NotDirectoryException) {
      return message + " is no folder: a file is there, or a link that leads nowhere";
    }
    if (cause instanceof AccessDeniedException) {
      return message + ": no permission to write there";
    }
    if (cause instanceof NoSuchFileException) {
      return message + " is not there, and cannot be made";
    }
    if (cause instanceof OutOfMemoryError) {
      return "out of memory ("
          + message
          + "); give Java a larger heap than here ("
          + Runtime.getRuntime().maxMemory() / MEGABYTE
          + " MB), such as -Xmx4g, and on a cluster each TaskManager more memory, or reject large"
          + " records with --maxRecordBytes";
    }
    if (cause instanceof StackOverflowError) {
      return "the stack is full; give Java a larger one, such as -Xss8m";
    }
    return message == null ? cause.toString() : message;
  }

  /** The same of a run: of a full disk it says how much room there is, and was needed. */
  String message(String output, Corpus corpus) {
    String message = message();
    if (!(cause instanceof IOException)
        || !(message.contains("No space left") || message.contains("quota exceeded"))) {
      return message;
    }
    return String.format(
        Locale.ROOT,
        "%s: %s has %s free, and the folder for temporary files, %s, has %s. A run needs about as"
            + " much room in the output folder as its input has (%s), while it runs",
        message,
        output,
        free(output),
        System.getProperty("java.io.tmpdir"),
        free(System.getProperty("java.io.tmpdir")),
        megabytes(corpus.bytes()));
  }

  private static String free(String folder) {
    try {
      return megabytes(Files.getFileStore(Path.of(folder)).getUsableSpace());
    } catch (IOException | RuntimeException notLocal) {
      return "an unknown number of bytes";
    }
  }

  private static String megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
  }
}
