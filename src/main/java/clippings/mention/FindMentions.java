package clippings.mention;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.coder.Packed;
import clippings.study.Study;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and what each article mentions, by the rules of SPEC section 5. One element in, one
 * out; nothing is shuffled.
 *
 * <p>Example: {@code articles.apply("FindMentions", FindMentions.of(study))}.
 */
public final class FindMentions
    extends PTransform<PCollection<CleanArticle>, PCollection<AnnotatedArticle>> {
  private final Study study;

  private FindMentions(Study study) {
    this.study = study;
  }

  /** Finds the cast, characters, groups and themes of {@code study}. */
  public static FindMentions of(Study study) {
    return new FindMentions(study);
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<CleanArticle> articles) {
    return articles.apply("Annotate", ParDo.of(new AnnotateFn(study)));
  }

  static final class AnnotateFn extends DoFn<CleanArticle, AnnotatedArticle> {
    private final Packed<Study> study;
    private transient @Nullable ArticleAnnotator annotator;

    AnnotateFn(Study study) {
      this.study = Packed.of(study);
    }

    @Setup
    public void setup() {
      annotator = new ArticleAnnotator(study.get());
    }

    @ProcessElement
    public void process(@Element CleanArticle article, OutputReceiver<AnnotatedArticle> out) {
      if (annotator == null) {
        throw new IllegalStateException("setup comes before process");
      }
      out.output(annotator.annotate(article));
    }
  }
}
