package clippings.mention;

import clippings.article.Rule;
import clippings.study.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A span of a name and the words around it, within its sentence. */
final class Surroundings {
  private static final SentenceTokens.Token NONE = new SentenceTokens.Token(-1, -1, " ", "", false);

  private static final int LONGEST_ABBREVIATION = 5;

  private final Passage passage;
  private final SentenceTokens tokens;
  private final int place;
  private final Span span;
  private final int first;
  private final int last;
  private final Lexicon lexicon;
  private @Nullable Set<WordClass> classes;

  /**
   * The surroundings of a span.
   *
   * @param passage where it stands
   * @param tokens the words of its sentence
   * @param place its number among the names of the passage
   */
  Surroundings(Passage passage, SentenceTokens tokens, int place) {
    this.passage = passage;
    this.tokens = tokens;
    this.place = place;
    this.span = passage.spans().names().get(place);
    this.first = tokens.from(span.start());
    this.last = Math.max(first, tokens.from(span.end()) - 1);
    this.lexicon = passage.lexicon();
  }

  Span span() {
    return span;
  }

  /** What is known of the language around. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether the form is that one of the two ends of a full name, which may be empty. */
  boolean isForm(String end) {
    return span.form().text().equalsIgnoreCase(end);
  }

  /** The form in small letters. */
  String formLower() {
    return span.form().text().toLowerCase(Locale.ROOT);
  }

  /** Whether the form is the person's last name, or one of two. */
  boolean isLastOf(PersonName person) {
    return isForm(person.last()) || person.given().stream().skip(1).anyMatch(this::isForm);
  }

  /** Whether a name of one or more words starts with the {@code k}th word after. */
  boolean continuesWith(int k, String name) {
    int start = tokenAfter(k).start();
    int end = start + name.length();
    return start >= 0
        && end <= passage.text().length()
        && passage.text().substring(start, end).equalsIgnoreCase(name)
        && WordEdges.isEnd(passage.text().chars(), passage.text().length(), end);
  }

  /** Whether the form counts beside a full name alone, as a short form does, or without. */
  boolean isShort() {
    return span.form().senses().stream()
        .anyMatch(sense -> sense.rule() == Rule.SHORT || sense.rule() == Rule.KNOWN);
  }

  /** Whether it would be nobody only by chance: a short form, or a noun that has no article. */
  boolean isLikely() {
    return isShort() || lexicon.is("nouns", "articles");
  }

  /** Whether the form is also a word of that class. */
  boolean is(WordClass type) {
    return classes().contains(type);
  }

  /** Whether the form is no other word that the lexicon knows. */
  boolean isNameOnly() {
    return classes().isEmpty();
  }

  private Set<WordClass> classes() {
    if (classes == null) {
      classes = lexicon.classesOf(formLower());
    }
    return classes;
  }

  /** The {@code k}th word before, in small letters; empty if the sentence has none. */
  String before(int k) {
    return tokenBefore(k).lower();
  }

  /** The {@code k}th word after, in small letters; empty if the sentence has none. */
  String after(int k) {
    return tokenAfter(k).lower();
  }

  /** Whether the last letter of the {@code k}th word after has an accent. */
  boolean isAccentedAtEnd(int k) {
    int end = tokenAfter(k).end();
    return end > 0
        && end <= passage.text().length()
        && passage.text().originalOf(end - 1, end).charAt(0) > '\u007f';
  }

  SentenceTokens.Token tokenBefore(int k) {
    return first - k >= 0 ? tokens.get(first - k) : NONE;
  }

  SentenceTokens.Token tokenAfter(int k) {
    return last + k < tokens.size() ? tokens.get(last + k) : NONE;
  }

  /** What stands between the {@code k}th word before and the word after that. */
  String gapBefore(int k) {
    return first - k + 1 >= 0 ? tokens.gapBefore(first - k + 1) : "";
  }

  /** What stands between the {@code k}th word after and the word before that. */
  String gapAfter(int k) {
    return last + k <= tokens.size() ? tokens.gapBefore(last + k) : "";
  }

  /**
   * Whether the {@code k}th word before is in a section of the lexicon, with only a space or the
   * apostrophe of an elision between.
   */
  boolean follows(String section, int k) {
    String gap = gapBefore(k);
    return (gap.equals(" ") || gap.equals("'")) && lexicon.is(section, before(k));
  }

  /** Whether the word after is in a section of the lexicon, with only a space between. */
  boolean precedes(String section) {
    return gapAfter(1).equals(" ") && lexicon.is(section, after(1));
  }

  boolean isPossessive() {
    return last < tokens.size()
        && (tokens.get(last).possessive() || tokens.get(last).end() == span.end() + 1);
  }

  /** {@code Rook, Young, Hale 70}: whether it is one of several names that stand apart. */
  boolean isInList() {
    return tokens.isInList(first, last);
  }

  boolean isQuestion() {
    return tokens.isQuestion();
  }

  /** Whether the {@code k}th word before is the first one of its paragraph. */
  boolean startsPassage(int k) {
    return tokenBefore(k).start() == 0;
  }

  /** Whether nothing, or what opens a clause of its own, stands before: a capital is due anyway. */
  boolean isAtStart() {
    if (first == 0) {
      return true;
    }
    String gap = gapBefore(1);
    return gap.chars().anyMatch(c -> ":\u2022|?!".indexOf(c) >= 0)
        || gap.endsWith(" \"")
        || gap.endsWith(" '")
        || (gap.indexOf('.') >= 0 && before(1).length() > 1);
  }

  /** Whether it is a headline in capitals or title case, where a capital tells nothing. */
  boolean isInFlatText() {
    return tokens.isFlat(passage);
  }

  /** Whether the name is in capitals, in its study is not, and the sentence is not. */
  boolean isLoneInCapitals() {
    return span.end() - span.start() < LONGEST_ABBREVIATION
        && isInCapitals()
        && !tokens.isInCapitals();
  }

  /** Whether the name is in capitals, and in its study is not. */
  boolean isInCapitals() {
    String written = passage.text().substring(span.start(), span.end());
    return written.length() > 1
        && !written.equals(span.form().text())
        && written.equals(written.toUpperCase(Locale.ROOT));
  }

  /** Whether the capital tells that this is a name, and not a noun where all nouns have one. */
  boolean isTelling() {
    boolean noun = lexicon.hasCapitalNouns() && is(WordClass.ORDINARY) && !isAdjective();
    return !isAtStart() && !isInFlatText() && !noun;
  }

  /** Whether the form is also an adjective. */
  boolean isAdjective() {
    return lexicon.is("adjectives", formLower());
  }

  /** Whether the sentence has a word of a section of the lexicon, other than the form. */
  boolean sentenceHas(String section) {
    return IntStream.range(0, tokens.size())
        .anyMatch(i -> (i < first || i > last) && lexicon.is(section, tokens.get(i).lower()));
  }

  /** Whether a name in the passage comes before, and only what joins names is between. */
  boolean followsName(Joint joint) {
    if (place == 0) {
      return false;
    }
    int end = passage.spans().names().get(place - 1).end();
    return joint.is(passage.text().substring(end, span.start()), lexicon);
  }

  /** Whether the next name in the passage follows, and only what joins names is between. */
  boolean precedesName(Joint joint) {
    List<Span> names = passage.spans().names();
    return place + 1 < names.size()
        && joint.is(passage.text().substring(span.end(), names.get(place + 1).start()), lexicon);
  }

  /** Whether the {@code k}th word before ends a span of a name. */
  boolean isNameBefore(int k) {
    int end = tokenBefore(k).end();
    return passage.spans().nameAt(end - 1).filter(name -> name.end() == end).isPresent();
  }

  /** Whether the word after starts a span of a name. */
  boolean isNameAfter() {
    int start = tokenAfter(1).start();
    return passage.spans().nameAt(start).filter(name -> name.start() == start).isPresent();
  }
}
