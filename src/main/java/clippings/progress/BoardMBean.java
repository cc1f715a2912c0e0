package clippings.progress;

/** What workers may note on a {@link Board}. */
public interface BoardMBean {
  /**
   * So many more bytes are read.
   *
   * @param pass 1 or 2
   */
  void read(int pass, long bytes);

  /** The first report is being written. */
  void writing();
}
