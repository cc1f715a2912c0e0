package clippings.report;

/** More records were rejected than {@code --maxRejected} allows. Nothing was published. */
public final class TooManyRejectedException extends RuntimeException {
  private final long rejected;
  private final int limit;

  TooManyRejectedException(long rejected, int limit) {
    super(
        "rejected records: "
            + rejected
            + ", more than --maxRejected="
            + limit
            + "; nothing was published");
    this.rejected = rejected;
    this.limit = limit;
  }

  /** How many records were rejected. */
  public long rejected() {
    return rejected;
  }

  /** How many are allowed. */
  public int limit() {
    return limit;
  }
}
