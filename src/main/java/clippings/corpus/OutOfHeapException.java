package clippings.corpus;

/** There was no memory left while a record was worked on. The message says all. */
public final class OutOfHeapException extends RuntimeException {
  OutOfHeapException(String record) {
    super(
        "no memory left while "
            + record
            + " was read; give Java a larger heap, such as -Xmx"
            + Math.max(2, 2 * (Runtime.getRuntime().maxMemory() >> 30))
            + "g, or have records of that size rejected with --maxRecordBytes");
  }
}
