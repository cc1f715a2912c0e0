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
  private final RowReader reader;

  /** Looks at lines as {@link Cleaner} does for the same study. */
  public LineCounter(Study study) {
    reader = new RowReader(new LineRules(FurniturePatterns.with(study.furniture())));
  }

  /**
   * Adds the short lines of an article, the lines outside its run of paragraphs, and the paragraphs
   * right below short lines. An article without a site has none.
   */
  public void count(RawArticle raw, LineSightings sightings) {
    if (raw.site().isEmpty()) {
      return;
    }
    long site = TextHash.of(raw.site());
    List<Row> rows = reader.read(MarkedPage.withoutFurniture(raw.lines()));
    BodyRun run = BodyRun.find(rows);
    long fingerprint = fingerprint(rows);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.isFurniture() && !row.has(Scope.EDGE)) {
        continue;
      }
      boolean isShort = row.words() < RecurringLines.SHORT;
      if (isShort || !run.contains(i)) {
        sightings.add(RecurringLines.line(site, row.key()), fingerprint);
      } else if (i > 0 && rows.get(i - 1).words() < RecurringLines.SHORT) {
        sightings.add(RecurringLines.passage(site, row.key()), fingerprint);
      }
    }
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
