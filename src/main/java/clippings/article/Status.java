package clippings.article;

/** Whether a mention counts. */
public enum Status {
  /** It is in the column {@code mentions} (or {@code character_mentions}). */
  COUNTED,
  /** It stands in a recycled passage, whatever else it is. */
  RECYCLED,
  /** The article names someone else in full who has the same form. */
  AMBIGUOUS,
  /** A short form in an article that names nobody in full who has it. */
  UNRESOLVED;

  /** The word written in the column {@code status}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
