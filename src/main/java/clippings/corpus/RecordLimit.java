package clippings.corpus;

import clippings.article.Rejection;
import java.io.Serializable;

/**
 * How many bytes a record may have.
 *
 * @param given by the user, or {@link #BY_HEAP}
 */
record RecordLimit(int given) implements Serializable {
  /** As many as the heap of the machine that reads it can hold, and no more than 64 MiB. */
  static final int BY_HEAP = 0;

  /**
   * Heap that a byte of a record takes while it is read, cleaned and matched: 60 MB have needed 1
   * to 2 GB.
   */
  private static final int HEAP_PER_BYTE = 32;

  private static final int LEAST = 1 << 20;

  private static final String REASON = "record too large for this heap";

  /** The limit on this machine. */
  int bytes() {
    return given == BY_HEAP
        ? bytes(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors())
        : given;
  }

  /** The limit where each of some threads may read a large record at the same time. */
  static int bytes(long heap, int threads) {
    long share = heap / HEAP_PER_BYTE / Math.max(1, threads);
    return (int) Math.max(LEAST, Math.min(Corpus.RECORD_LIMIT, share));
  }

  /** A rejection as it is to be reported: one for the heap's sake says so, and what to do. */
  Rejection explained(Rejection rejection) {
    boolean forTheHeap =
        given == BY_HEAP
            && bytes() < Corpus.RECORD_LIMIT
            && rejection.reason().equals(RecordFault.TOO_LARGE.in("", "").reason());
    return forTheHeap
        ? new Rejection(
            rejection.source(),
            REASON,
            rejection.detail() + "; a larger heap (-Xmx) or --maxRecordBytes takes it")
        : rejection;
  }
}
