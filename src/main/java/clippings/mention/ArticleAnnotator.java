package clippings.mention;

import clippings.article.AnnotatedArticle;
import clippings.article.CleanArticle;
import clippings.article.Kind;
import clippings.article.Mention;
import clippings.article.Paragraph;
import clippings.article.Rule;
import clippings.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds all mentions in an article: the whole of SPEC section 5 in plain Java.
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

  /** Finds the cast, characters, groups and themes of {@code study}. */
  public ArticleAnnotator(Study study) {
    this.dictionary = Dictionary.of(study);
    this.matcher = new Matcher(dictionary);
  }

  /** The article with its mentions, in order of passage, start, kind, entity. */
  public AnnotatedArticle annotate(CleanArticle article) {
    List<Passage> passages = new ArrayList<>(article.paragraphs().size() + 1);
    passages.add(new Passage(0, article.title(), true, matcher));
    for (Paragraph paragraph : article.paragraphs()) {
      passages.add(new Passage(passages.size(), paragraph.text(), paragraph.heading(), matcher));
    }
    if (passages.stream().allMatch(Passage::isEmpty)) {
      return new AnnotatedArticle(article, List.of());
    }
    List<Mention> mentions = new ArrayList<>();
    People people = new People(dictionary, passages);
    int sentences = 0;
    for (Passage passage : passages) {
      for (NameMention name : people.mentions(passage)) {
        mentions.add(
            mention(passage, sentences, name.start(), name.end(), name.sense(), name.ambiguous()));
      }
      for (Span term : passage.spans().terms()) {
        Sense sense = new Sense(Kind.THEME, term.form().theme(), Rule.TERM);
        mentions.add(mention(passage, sentences, term.start(), term.end(), sense, false));
      }
      sentences += passage.sentences().count();
    }
    mentions.sort(ORDER);
    return new AnnotatedArticle(article, mentions);
  }

  private static Mention mention(
      Passage passage, int sentencesBefore, int start, int end, Sense sense, boolean ambiguous) {
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
        ambiguous,
        passage.textOfSentences(first, last));
  }
}
