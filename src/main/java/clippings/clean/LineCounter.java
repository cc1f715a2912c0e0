package clippings.clean;

import clippings.article.RawArticle;
import clippings.clean.Furniture.Scope;
import clippings.study.Study;
import clippings.text.Folding;
import clippings.text.TextHash;
import java.util.List;

/**
 * Notes which lines an article has that could be furniture of its site.
 *
 * <p>The first pass in plain Java, as {@link FindRecurringLines} does it. Example: {@code
 * counter.count(raw, sightings)} for each article, then {@code
 * RecurringLines.of(List.of(sightings.recurring()))}.
 */
public final class LineCounter {
  /** So many of the longer lines at the start and at the end could stand outside the article. */
  private static final int FIRST = 3;

  private static final int LAST = 5;

  private final RowReader reader;

  /** Looks at lines as {@link Cleaner} does for the same study. */
  public LineCounter(Study study) {
    reader = RowReader.withoutStems(new LineRules(FurniturePatterns.with(study.furniture())));
  }

  /**
   * Adds the short lines of an article, the first and last of its longer ones, and those right
   * below short lines. An article without a site has none.
   */
  public void count(RawArticle raw, LineSightings sightings) {
    if (raw.site().isEmpty()) {
      return;
    }
    long site = TextHash.of(raw.site());
    List<Row> rows = reader.read(MarkedPage.withoutFurniture(raw.lines()));
    long fingerprint = fingerprint(rows);
    int paragraphs = (int) rows.stream().filter(row -> !isShort(row)).count();
    int above = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      above += isShort(row) ? 0 : 1;
      if (row.isFurniture() && !row.has(Scope.EDGE)) {
        continue;
      }
      boolean edge = above <= FIRST || above > paragraphs - LAST;
      if (isShort(row) || edge) {
        sightings.add(RecurringLines.line(site, row.key()), fingerprint);
      }
      if (!isShort(row) && i > 0 && isShort(rows.get(i - 1))) {
        sightings.add(RecurringLines.passage(site, row.key()), fingerprint);
      }
    }
  }

  private static boolean isShort(Row row) {
    return row.words() < RecurringLines.SHORT;
  }

  /**
   * What tells one article from another: its longest paragraph. The same article scraped again, in
   * other furniture, has the same, and so does not make its own lines recur.
   */
  private static long fingerprint(List<Row> rows) {
    String longest = "";
    for (Row row : rows) {
      if (row.isParagraph() && row.text().length() > longest.length()) {
        longest = row.text();
      }
    }
    return TextHash.of(Folding.caseless(longest));
  }
}
