package clippings.corpus;

import clippings.study.DateRange;
import java.util.List;
import java.util.Map;

/**
 * Makes a format whose libraries a plain build does without: a profile of Maven adds its class, and
 * names that in {@code META-INF/services/clippings.corpus.AddedFormat}.
 */
interface AddedFormat {

  /**
   * The format, set up for a study.
   *
   * @param fields names of fields beside the known ones, by role
   * @param believed days outside are passed over
   * @param limit records with more bytes are rejected
   */
  ArticleFormat of(Map<String, List<String>> fields, DateRange believed, int limit);
}
