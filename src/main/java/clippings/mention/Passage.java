package clippings.mention;

import clippings.text.FoldedText;
import clippings.text.Language;
import clippings.text.Sentences;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A headline or paragraph with the spans found in it. Used by one thread. */
final class Passage {
  private final int number;
  private final FoldedText text;
  private final boolean heading;
  private final Supplier<Language> language;
  private final Matcher.Spans spans;

  /** Split only when asked for: most passages mention nobody. */
  private @Nullable Sentences sentences;

  /** The words of the sentence that was asked for last. */
  private @Nullable SentenceTokens tokens;

  private int tokensOf = -1;

  private int shownFirst = -1;
  private int shownLast = -1;
  private String shown = "";

  /**
   * Reads a passage.
   *
   * @param number 0 for the headline, else counted from 1
   * @param text folded
   * @param heading whether it is a headline or subheading
   * @param language of its article; asked only if it matters
   * @param matcher finds the spans
   */
  Passage(
      int number, FoldedText text, boolean heading, Supplier<Language> language, Matcher matcher) {
    this.number = number;
    this.text = text;
    this.heading = heading;
    this.language = language;
    this.spans = matcher.find(text, language);
  }

  int number() {
    return number;
  }

  FoldedText text() {
    return text;
  }

  boolean heading() {
    return heading;
  }

  /** What is known of its language. */
  Lexicon lexicon() {
    return Lexicon.of(language.get());
  }

  Matcher.Spans spans() {
    return spans;
  }

  Sentences sentences() {
    if (sentences == null) {
      sentences = Sentences.of(text, language.get());
    }
    return sentences;
  }

  /** The words of the sentence at an offset. */
  SentenceTokens tokensAt(int offset) {
    int at = sentences().at(offset);
    if (tokens == null || at != tokensOf) {
      tokens = new SentenceTokens(text, sentences().start(at), sentences().end(at), lexicon());
      tokensOf = at;
    }
    return tokens;
  }

  /**
   * The text of some sentences in a row, as it is.
   *
   * @param first number of the first, counted from 0
   * @param last number of the last
   */
  String textOfSentences(int first, int last) {
    // Mentions come in the order of the text: those of one sentence share its text.
    if (first != shownFirst || last != shownLast) {
      shown = text.originalOf(sentences().start(first), sentences().end(last));
      shownFirst = first;
      shownLast = last;
    }
    return shown;
  }

  /** Whether it holds no form at all. */
  boolean isEmpty() {
    return spans.names().isEmpty() && spans.terms().isEmpty();
  }
}
