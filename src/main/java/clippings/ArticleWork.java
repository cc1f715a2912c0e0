package clippings;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.RawArticle;
import clippings.article.Rejection;
import clippings.clean.Cleaned;
import clippings.clean.Cleaner;
import clippings.clean.RecurringLines;
import clippings.corpus.RecordSink;
import clippings.dedup.Digest;
import clippings.mention.ArticleAnnotator;
import clippings.report.ReportPart;
import clippings.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * All that needs the text of a record, from the record as it was read to the digest without text.
 */
final class ArticleWork {
  private final Cleaner cleaner;
  private final ArticleAnnotator annotator;
  private final Selection selection;

  /**
   * The work for a study.
   *
   * @param recurring what the first pass over the same corpus learned
   * @param selection which records are left out
   */
  ArticleWork(Study study, RecurringLines recurring, Selection selection) {
    cleaner = new Cleaner(study, recurring);
    annotator = new ArticleAnnotator(study);
    this.selection = selection;
  }

  /** Takes digests. */
  @FunctionalInterface
  interface DigestSink {
    /** Takes a digest. */
    void add(Digest digest) throws IOException;
  }

  /**
   * Takes records and works on each.
   *
   * @param part takes what is said of the record in the reports before copies are known
   * @param digests takes each record that was not rejected
   */
  RecordSink into(ReportPart part, DigestSink digests) {
    return new RecordSink() {
      @Override
      public void article(RawArticle raw) {
        try {
          if (selection.isOutside(raw)) {
            part.leftOut();
            return;
          }
          Cleaned cleaned = cleaner.clean(raw);
          if (!selection.has(cleaned.article().map(CleanArticle::dating).orElse(raw.dating()))) {
            part.leftOut();
            return;
          }
          part.removed(cleaned.removed());
          if (cleaned.article().isEmpty()) {
            part.rejected(new Rejection(raw.source(), "no paragraph left", ""));
            return;
          }
          AnnotatedArticle annotated = annotator.annotate(cleaned.article().get());
          part.annotated(annotated);
          digests.add(Digest.of(annotated));
        } catch (IOException e) {
          throw new UncheckedIOException("staging folder cannot be written to", e);
        }
      }

      @Override
      public void rejection(Rejection rejection) {
        try {
          part.rejected(rejection);
        } catch (IOException e) {
          throw new UncheckedIOException("staging folder cannot be written to", e);
        }
      }

      @Override
      public void passedOver(String reason) {
        part.passedOver(reason);
      }
    };
  }
}
