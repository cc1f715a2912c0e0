package clippings.article;

import java.io.Serializable;

/**
 * One mention in a cleaned article. A group's form gives one for each member; an ambiguous form one
 * for each candidate.
 *
 * @param passage 0 for the headline, else the number of the paragraph, counted from 1
 * @param sentence running number of the sentence in the article, counted from 0 (headline first)
 * @param start offset of the span in the text of its passage, in chars
 * @param kind what is mentioned
 * @param entity index in {@code Study.cast()}, {@code Study.characters()} or {@code Study.themes()}
 * @param matchedText the span as it stands in the text
 * @param rule why it is a mention
 * @param status whether it counts, as far as its article tells
 * @param sentenceText the sentence around it; contains {@code matchedText}
 */
public record Mention(
    int passage,
    int sentence,
    int start,
    Kind kind,
    int entity,
    String matchedText,
    Rule rule,
    Status status,
    String sentenceText)
    implements Serializable {}
