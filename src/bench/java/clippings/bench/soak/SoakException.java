package clippings.bench.soak;

/** The job did not do what it promises; the message says what it did. */
final class SoakException extends Exception {
  private static final long serialVersionUID = 1;

  SoakException(String message) {
    super(message);
  }
}
