package clippings.report;

import clippings.article.Hit;
import clippings.article.KeptArticle;
import clippings.article.Kind;
import clippings.article.Status;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.Run;
import clippings.report.ledger.RunBuffer;
import clippings.report.ledger.SortKey;
import clippings.report.ledger.Verdict;
import clippings.report.table.TableRow;
import clippings.study.Study;
import java.io.IOException;

/**
 * Counts an article, of all and of its site, lists it, and tells the ledgers of text that it is
 * one.
 */
final class CollectKept implements Collector<KeptArticle> {
  private final ArticleCounts counts;

  CollectKept(Study study) {
    this.counts = new ArticleCounts(study);
  }

  @Override
  public void collect(KeptArticle article, Totals totals, RunBuffer runs) throws IOException {
    counts.add(article, totals);
    String source = article.source();
    runs.add(
        Ledger.ARTICLES,
        Run.Side.ROWS,
        source,
        SortKey.of(article.dating().day(), source),
        row(article).toBytes());
    runs.add(
        Ledger.BY_SITE,
        Run.Side.ROWS,
        source,
        SiteEntry.key(article.site(), counts.period(article)),
        SiteEntry.value(article, counts));
    byte[] key = SortKey.of(source);
    byte[] verdict = Verdict.of(article).toBytes();
    runs.add(Ledger.MENTIONS, Run.Side.VERDICTS, source, key, verdict);
    runs.add(Ledger.UNLISTED, Run.Side.VERDICTS, source, key, verdict);
    runs.add(Ledger.CLEANED, Run.Side.VERDICTS, source, key, verdict);
  }

  private static TableRow row(KeptArticle article) {
    return new TableRow()
        .text(article.id())
        .day(article.dating())
        .text(article.dating().source().label())
        .text(article.site())
        .text(article.title())
        .text(article.url())
        .number(article.words())
        .number(article.copies())
        .number(counted(article, Kind.CAST))
        .number(counted(article, Kind.CHARACTER))
        .number(counted(article, Kind.THEME))
        .text(article.source());
  }

  private static long counted(KeptArticle article, Kind kind) {
    long count = 0;
    for (Hit hit : article.hits()) {
      count += hit.kind() == kind && hit.status() == Status.COUNTED ? 1 : 0;
    }
    return count;
  }
}
