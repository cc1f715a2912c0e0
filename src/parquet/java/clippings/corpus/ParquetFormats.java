package clippings.corpus;

import clippings.study.DateRange;
import java.util.List;
import java.util.Map;

/** Adds Parquet. */
public final class ParquetFormats implements AddedFormat {

  /** Called by {@link java.util.ServiceLoader}. */
  public ParquetFormats() {}

  @Override
  public ArticleFormat of(Map<String, List<String>> fields, DateRange believed, int limit) {
    return new ParquetFormat(FieldNames.of(fields), believed, limit);
  }
}
