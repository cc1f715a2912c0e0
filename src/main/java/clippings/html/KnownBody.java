package clippings.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text that a page gives as the body of its article for machines ({@code articleBody}).
 *
 * @param paragraphs its lines
 * @param letters its letters and digits, as far as they are compared
 * @param words its length
 */
record KnownBody(List<String> paragraphs, String letters, int words) {
  private static final int FEWEST_WORDS = 50;
  private static final int LETTERS_COMPARED = 60;
  private static final int MOST_LETTERS = 50_000;

  /** Reads a value of {@code articleBody}; it may hold mark-up. */
  static KnownBody of(String value) {
    List<String> paragraphs = new ArrayList<>();
    String text =
        value.indexOf('<') >= 0 && value.indexOf('>') > 0
            ? PageTree.parse(value.replace("</p>", "</p>\n")).wholeText()
            : value;
    text.lines()
        .map(line -> line.replaceAll("[\\s\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .forEach(paragraphs::add);
    String all = String.join(" ", paragraphs);
    return new KnownBody(
        List.copyOf(paragraphs),
        letters(all.substring(0, Math.min(all.length(), MOST_LETTERS))),
        WordCount.of(all));
  }

  /** Whether it is too short to judge by. */
  boolean isEmpty() {
    return words < FEWEST_WORDS;
  }

  /** Whether a passage of the page is in it. */
  boolean has(String passage) {
    String start = letters(passage);
    return !start.isEmpty()
        && letters.contains(start.substring(0, Math.min(start.length(), LETTERS_COMPARED)));
  }

  /**
   * The blocks of a page whose mark-up shows less than a third of this body (its text comes by
   * script): then the body itself is the article and what was shown is not.
   */
  List<Block> complete(List<Block> blocks) {
    int shown =
        blocks.stream()
            .filter(Block::isArticle)
            .mapToInt(block -> WordCount.of(block.text()))
            .sum();
    if (isEmpty() || shown * 3 >= words) {
      return blocks;
    }
    List<Block> all = new ArrayList<>();
    for (Block block : blocks) {
      all.add(
          block.isArticle()
              ? new Block(
                  block.number(), block.text(), block.kind(), Optional.of(Furniture.OUTSIDE))
              : block);
    }
    // Not every number is there: hidden blocks are left out.
    int number = all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    for (String paragraph : paragraphs) {
      number++;
      all.add(new Block(number, paragraph, Block.Kind.PARAGRAPH, Optional.empty()));
    }
    return all;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
