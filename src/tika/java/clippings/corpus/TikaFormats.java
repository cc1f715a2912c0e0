package clippings.corpus;

import clippings.study.DateRange;
import java.util.List;
import java.util.Map;

/** Adds PDF and Word. */
public final class TikaFormats implements AddedFormat {

  /** Called by {@link java.util.ServiceLoader}. */
  public TikaFormats() {}

  @Override
  public ArticleFormat of(Map<String, List<String>> fields, DateRange believed, int limit) {
    return new TikaFormat(FieldNames.of(fields), believed, limit);
  }
}
