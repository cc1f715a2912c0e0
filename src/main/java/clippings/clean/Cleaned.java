package clippings.clean;

import clippings.article.CleanArticle;
import clippings.article.RemovedLine;
import java.util.List;
import java.util.Optional;

/**
 * What became of a record: an article or none, and every line that was dropped.
 *
 * @param article empty if no paragraph is left: the record is rejected
 * @param removed in the order of the lines; blank lines are never among them
 */
public record Cleaned(Optional<CleanArticle> article, List<RemovedLine> removed) {}
