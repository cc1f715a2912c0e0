package clippings.article;

/** How like its kept article a copy is. */
public enum CopyKind {
  /** The same headline and the same cleaned body. */
  EXACT,
  /** The same article, edited, cut short or wrapped otherwise. */
  NEAR;

  /** The word written in the column {@code kind} of {@code copies.csv}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
