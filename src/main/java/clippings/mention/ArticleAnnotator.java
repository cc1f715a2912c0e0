package clippings.mention;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Rule;
import clippings.article.Status;
import clippings.study.Study;
import clippings.text.FoldedText;
import clippings.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds all mentions in an article: the whole of rules.md, section 5 in plain Java.
 *
 * <p>Example: {@code new ArticleAnnotator(study).annotate(article).mentions()}.
 */
public final class ArticleAnnotator {
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::passage)
          .thenComparingInt(Mention::start)
          .thenComparing(Mention::kind)
          .thenComparingInt(Mention::entity);

  private final Dictionary dictionary;
  private final Matcher matcher;
  private final CueWeights weights;
  private final UnlistedNames unlisted = new UnlistedNames();

  /** Finds the cast, characters, groups and themes of {@code study}. */
  public ArticleAnnotator(Study study) {
    this(study, CueWeights.FITTED);
  }

  ArticleAnnotator(Study study, CueWeights weights) {
    this.weights = weights;
    this.dictionary = Dictionary.of(study);
    this.matcher = new Matcher(dictionary);
  }

  /**
   * The article with its mentions, in order of passage, start, kind, entity, and with the names
   * that are no forms of the study.
   */
  public AnnotatedArticle annotate(CleanArticle article) {
    List<Passage> passages = passages(article);
    List<Mention> mentions =
        passages.stream().allMatch(Passage::isEmpty) ? List.of() : mentions(passages);
    return new AnnotatedArticle(article, mentions, unlisted.find(passages));
  }

  private List<Mention> mentions(List<Passage> passages) {
    List<Mention> mentions = new ArrayList<>();
    People people = new People(dictionary, weights, passages);
    int sentences = 0;
    for (Passage passage : passages) {
      for (NameMention name : people.mentions(passage)) {
        mentions.add(
            mention(passage, sentences, name.start(), name.end(), name.sense(), name.status()));
      }
      for (Span term : passage.spans().terms()) {
        Sense sense = new Sense(Kind.THEME, term.form().theme(), Rule.TERM);
        mentions.add(mention(passage, sentences, term.start(), term.end(), sense, Status.COUNTED));
      }
      sentences += passage.sentences().count();
    }
    mentions.sort(ORDER);
    return mentions;
  }

  private List<Passage> passages(CleanArticle article) {
    List<FoldedText> texts = new ArrayList<>(article.paragraphs().size() + 1);
    texts.add(Folding.fold(article.title()));
    article.paragraphs().forEach(paragraph -> texts.add(Folding.fold(paragraph.text())));
    ArticleLanguage language = new ArticleLanguage(texts);
    List<Passage> passages = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      boolean heading = i == 0 || article.paragraphs().get(i - 1).heading();
      passages.add(new Passage(i, texts.get(i), heading, language, matcher));
    }
    return passages;
  }

  private static Mention mention(
      Passage passage, int sentencesBefore, int start, int end, Sense sense, Status status) {
    int first = passage.sentences().at(start);
    int last = Math.max(first, passage.sentences().at(end - 1));
    return new Mention(
        passage.number(),
        sentencesBefore + first,
        passage.text().originalStart(start),
        sense.kind(),
        sense.entity(),
        passage.text().originalOf(start, end),
        sense.rule(),
        status,
        passage.textOfSentences(first, last));
  }
}
