package clippings.files;

import java.io.IOException;

/** Another process writes to a folder. The message says which, and what to do. */
public final class FolderInUseException extends IOException {
  FolderInUseException(String message) {
    super(message);
  }
}
