package clippings.mention;

import clippings.text.Chars;
import clippings.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence. A word keeps an inner apostrophe ({@code don't}), but not that of a
 * possessive ({@code Max's}) or an elision ({@code d'Ada}).
 */
final class SentenceTokens {
  /** So many words around are looked at for other names of a list, of which there are so many. */
  private static final int NEAR = 8;

  private static final int FEWEST_OTHERS = 3;

  private final FoldedText text;
  private final Lexicon lexicon;
  private final int sentenceStart;
  private final int sentenceEnd;
  private final List<Token> words = new ArrayList<>();
  private @Nullable Boolean flat;

  /**
   * A word.
   *
   * @param start offset in the folded text
   * @param end offset after its last char, without {@code 's}
   * @param word as written
   * @param lower in small letters
   * @param possessive whether {@code 's} follows
   */
  record Token(int start, int end, String word, String lower, boolean possessive) {
    boolean isCapital() {
      return Character.isUpperCase(word.charAt(0));
    }
  }

  SentenceTokens(FoldedText text, int start, int end, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.sentenceStart = start;
    this.sentenceEnd = end;
    int i = start;
    while (i < end) {
      if (!Chars.isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int to = i;
      while (to < end
          && (Chars.isWord(text.charAt(to)) || (isInner(to, end) && !isElision(i, to)))) {
        to++;
      }
      add(i, to);
      i = to;
    }
  }

  int size() {
    return words.size();
  }

  Token get(int index) {
    return words.get(index);
  }

  /** The number of the word that starts at or after {@code offset}. */
  int from(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What stands before the word, back to the word before. */
  String gapBefore(int index) {
    int from = index == 0 ? sentenceStart : tail(words.get(index - 1));
    int to = index == words.size() ? sentenceEnd : words.get(index).start();
    return from <= to ? text.substring(from, to) : "";
  }

  /** Whether more than half of the words that have two letters or more are in capitals. */
  boolean isInCapitals() {
    int all = 0;
    int capitals = 0;
    for (Token token : words) {
      if (token.word().length() > 1) {
        all++;
        capitals += token.word().equals(token.word().toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return capitals * 2 > all;
  }

  /**
   * {@code Rook, Young, Hale (Best 70), May}: whether words are one of several names that stand
   * apart, as in a line-up or a list of scorers.
   */
  boolean isInList(int first, int last) {
    int others = 0;
    boolean name = false;
    if (isApart(first, last)) {
      for (int i = Math.max(0, first - NEAR); i <= last + NEAR && i < words.size(); i++) {
        if ((i < first || i > last) && isNameApart(i)) {
          others++;
          name |= !lexicon.isOrdinary(words.get(i).lower());
        }
      }
    }
    return name && others >= FEWEST_OTHERS;
  }

  private boolean isNameApart(int i) {
    Token token = words.get(i);
    return token.isCapital()
        && !token.possessive()
        && !lexicon.is("months and days", token.lower())
        && isApart(i, i);
  }

  /** Whether signs, or minutes, stand on both sides. */
  private boolean isApart(int first, int last) {
    boolean minute =
        last + 1 < words.size() && Character.isDigit(words.get(last + 1).word().charAt(0));
    return (first == 0 || parts(gapBefore(first)))
        && (minute || last + 1 == words.size() || parts(gapBefore(last + 1)));
  }

  private static boolean parts(String gap) {
    return gap.chars().anyMatch(c -> ",;:()-".indexOf(c) >= 0) && gap.indexOf('"') < 0;
  }

  /** Whether the sentence asks. */
  boolean isQuestion() {
    int i = sentenceEnd - 1;
    while (i > sentenceStart && "\"')]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= sentenceStart && text.charAt(i) == '?';
  }

  /** Whether the sentence is in capitals or title case, where a capital tells nothing. */
  boolean isFlat(Passage passage) {
    if (flat == null) {
      flat = findFlat(passage);
    }
    return flat;
  }

  /** Counts capital and small first letters of the words that are no names and not all small. */
  private boolean findFlat(Passage passage) {
    int capital = 0;
    int small = 0;
    for (int i = 0; i < words.size(); i++) {
      Token token = words.get(i);
      if (isInName(token, passage)) {
        continue;
      }
      if (Character.isLowerCase(token.word().charAt(0))) {
        small += lexicon.is("small in titles", token.lower()) ? 0 : 1;
      } else if (token.isCapital() && i > 0) {
        capital++;
      }
    }
    return small * 4 <= capital && (capital > 0 || passage.heading());
  }

  private static boolean isInName(Token token, Passage passage) {
    return passage
        .spans()
        .nameAt(token.start())
        .filter(name -> token.end() <= name.end())
        .isPresent();
  }

  private static int tail(Token token) {
    return token.possessive() ? token.end() + 2 : token.end();
  }

  private boolean isInner(int i, int end) {
    return text.charAt(i) == '\'' && i + 1 < end && Chars.isWord(text.charAt(i + 1));
  }

  /** Whether a word that ends before an apostrophe is bound to the next one: {@code d'Ada}. */
  private boolean isElision(int start, int end) {
    return lexicon.is("elisions", text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private void add(int start, int end) {
    String word = text.substring(start, end);
    boolean possessive = end - start > 2 && (word.endsWith("'s") || word.endsWith("'S"));
    if (possessive) {
      word = word.substring(0, word.length() - 2);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("a") && text.original().charAt(text.originalStart(start)) > 'z') {
      lower = "a_"; // The preposition of French, and not its verb.
    }
    words.add(new Token(start, start + word.length(), word, lower, possessive));
  }
}
