package clippings.report;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.report.ledger.CleanedText;
import clippings.report.ledger.Ledger;
import clippings.report.ledger.MentionRows;
import clippings.report.ledger.Run;
import clippings.report.ledger.RunBuffer;
import clippings.report.ledger.SortKey;
import clippings.report.ledger.StagedNames;
import clippings.study.Study;
import java.io.IOException;

/** Puts what needs text aside: sentences of mentions, other names, and the cleaned corpus. */
final class CollectText implements Collector<AnnotatedArticle> {
  private final MentionRows mentions;

  CollectText(Study study) {
    this.mentions = new MentionRows(study);
  }

  @Override
  public void collect(AnnotatedArticle annotated, Totals totals, RunBuffer runs)
      throws IOException {
    CleanArticle article = annotated.article();
    byte[] key = SortKey.of(article.source());
    if (runs.wants(Ledger.MENTIONS) && !annotated.mentions().isEmpty()) {
      runs.add(Ledger.MENTIONS, Run.Side.ROWS, article.source(), key, mentions.stage(annotated));
    }
    if (!annotated.unlisted().isEmpty()) {
      runs.add(
          Ledger.UNLISTED,
          Run.Side.ROWS,
          article.source(),
          key,
          StagedNames.toBytes(annotated.unlisted()));
    }
    if (runs.wants(Ledger.CLEANED)) {
      runs.add(
          Ledger.CLEANED, Run.Side.ROWS, article.source(), key, CleanedText.of(article).toBytes());
    }
  }
}
