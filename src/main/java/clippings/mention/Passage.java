package clippings.mention;

import clippings.text.FoldedText;
import clippings.text.Folding;
import clippings.text.Sentences;

/**
 * A headline or paragraph with the spans found in it.
 *
 * @param number 0 for the headline, else counted from 1
 * @param text folded
 * @param sentences of the text
 * @param heading whether it is a headline or subheading
 * @param spans what stands in it
 */
record Passage(
    int number, FoldedText text, Sentences sentences, boolean heading, Matcher.Spans spans) {

  static Passage of(int number, String text, boolean heading, Matcher matcher) {
    FoldedText folded = Folding.fold(text);
    return new Passage(number, folded, Sentences.of(folded), heading, matcher.find(folded));
  }

  /** Whether it holds no form at all. */
  boolean isEmpty() {
    return spans.names().isEmpty() && spans.terms().isEmpty();
  }
}
