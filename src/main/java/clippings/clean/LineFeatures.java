package clippings.clean;

/**
 * The shape of a line: what can be said of it without knowing a word of its language.
 *
 * @param words words; in a script without spaces two ideographs are a word
 * @param capitalised words that start with a capital letter
 * @param lowerCase words that start with a small letter
 * @param numbers words that start with a digit
 * @param longCapitalised capitalised words of four letters or more
 * @param longLowerCase small words of four letters or more
 * @param commas commas of any script
 * @param sentences full stops, question and exclamation marks that end a sentence within the line
 *     or at its end
 * @param separators bars, bullets, arrows and the like between words
 * @param glued places where a small letter runs into a capital one, as in {@code homeDocument}
 * @param end the last sign, closing quotes and brackets left aside
 * @param closed whether the line ends with a closing quote or bracket
 * @param quoteStart whether the line starts with a quotation mark or a dash of speech
 * @param bullet whether the line starts like an item of a list
 * @param wideLetters letters of scripts without capitals
 * @param letters letters of any script
 * @param rare whether it has a char that is rare in plain English prose
 */
record LineFeatures(
    int words,
    int capitalised,
    int lowerCase,
    int numbers,
    int longCapitalised,
    int longLowerCase,
    int commas,
    int sentences,
    int separators,
    int glued,
    char end,
    boolean closed,
    boolean quoteStart,
    boolean bullet,
    int wideLetters,
    int letters,
    boolean rare) {

  /** Whether the line ends as a sentence does. */
  boolean endsSentence() {
    return switch (end) {
      case '.', '!', '?', '。', '！', '？', '؟', '।', '۔', '…' -> true;
      default -> false;
    };
  }

  boolean endsWithColon() {
    return end == ':' || end == '：';
  }

  /** Whether the script has no capital letters, so that capitals tell nothing. */
  boolean caseless() {
    return wideLetters * 2 > letters;
  }

  /** Whether all of its letters are capitals. */
  boolean isShouted() {
    return lowerCase == 0 && capitalised > 0 && glued == 0 && !caseless();
  }

  /** Whether the words are those of running text: most of them small, or a script without case. */
  boolean running() {
    return caseless() ? sentences + commas > 0 : lowerCase > capitalised + numbers;
  }
}
