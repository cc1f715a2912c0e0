package clippings.article;

/** Whether a mention counts. */
public enum Status {
  /** It is in the column {@code mentions} (or {@code character_mentions}). */
  COUNTED,
  /** It stands in a recycled passage, whether it is ambiguous or not. */
  RECYCLED,
  /** The article names someone else in full who has the same form. */
  AMBIGUOUS;

  /** The word written in the column {@code status}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
