package clippings.bench.soak;

/** What is done to a run. */
enum Fault {
  /** Nothing. */
  NONE("left alone"),
  /** {@code kill -9} at any moment. */
  KILL("killed"),
  /** {@code kill -9} while the reports are put into place. */
  KILL_WHILE_PUBLISHING("killed while it publishes"),
  /** SIGTERM at any moment. */
  TERM("told to end"),
  /** SIGTERM while the reports are put into place. */
  TERM_WHILE_PUBLISHING("told to end while it publishes"),
  /** The disk of the output folder has too little room. */
  DISK_FULL("disk full"),
  /** No file may be larger than some blocks: {@code ulimit -f}. */
  FILE_LIMIT("files limited");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  boolean isKill() {
    return this == KILL || this == KILL_WHILE_PUBLISHING;
  }

  boolean isSignal() {
    return isKill() || this == TERM || this == TERM_WHILE_PUBLISHING;
  }

  boolean isWhilePublishing() {
    return this == KILL_WHILE_PUBLISHING || this == TERM_WHILE_PUBLISHING;
  }

  @Override
  public String toString() {
    return words;
  }
}
