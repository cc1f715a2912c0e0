package clippings.html;

import clippings.article.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text that a page gives as the body of its article for machines ({@code articleBody}). */
final class KnownBody {
  private static final int FEWEST_WORDS = 50;
  private static final int MOST_LETTERS = 200_000;

  /** Letters in a row that are compared. */
  private static final int GRAM = 12;

  /** Share of a text block that must stand in it. */
  private static final double MOST = 0.7;

  private static final int FEWEST_COMPARED = 8;
  private static final double MOST_SHOWN = 0.6;
  private static final double LITTLE = 0.25;

  private final List<String> paragraphs;
  private final Set<Integer> grams = new HashSet<>();
  private final int words;

  private KnownBody(List<String> paragraphs) {
    String all = String.join(" ", paragraphs);
    this.paragraphs = paragraphs;
    this.words = WordCount.of(all);
    if (!isEmpty()) {
      for (int gram : grams(all)) {
        grams.add(gram);
      }
    }
  }

  /** Reads a value of {@code articleBody}; it may hold mark-up. */
  static KnownBody of(String value) {
    String text =
        value.indexOf('<') >= 0 && value.indexOf('>') > 0
            ? PageTree.parse(value.replace("</p>", "</p>\n")).wholeText()
            : value;
    return new KnownBody(
        text.lines()
            .map(line -> line.replaceAll("[\\s\u00A0]+", " ").strip())
            .filter(line -> !line.isEmpty())
            .toList());
  }

  /** Whether it is too short to judge by. */
  boolean isEmpty() {
    return words < FEWEST_WORDS;
  }

  /** Whether most of a text block of the page is in it. */
  boolean has(String text) {
    int[] all = grams(text);
    int found = 0;
    for (int gram : all) {
      found += grams.contains(gram) ? 1 : 0;
    }
    return all.length > 0 && found >= MOST * all.length;
  }

  /**
   * Corrects verdicts on the text blocks of a page that shows most of this body: running text that
   * is in it is kept unless its mark-up says for sure what else it is, and a little that stands
   * behind its end is not.
   */
  void correct(List<TextBlock> textBlocks, Reasons reasons) {
    List<Integer> told = new ArrayList<>();
    int shown = 0;
    for (int i = 0; i < textBlocks.size() && !isEmpty(); i++) {
      TextBlock textBlock = textBlocks.get(i);
      if (!reasons.is(i, Reason.HEADLINE)
          && textBlock.words() >= FEWEST_COMPARED
          && has(textBlock.text())) {
        told.add(i);
        shown += textBlock.words();
      }
    }
    if (told.isEmpty() || shown < MOST_SHOWN * words) {
      return;
    }
    for (int i : told) {
      if (textBlocks.get(i).isProse() && reasons.get(i).filter(Reasons::isSure).isEmpty()) {
        reasons.keep(i);
      }
    }
    int end = told.get(told.size() - 1) + 1;
    int behind = 0;
    for (int i = end; i < textBlocks.size(); i++) {
      behind += reasons.kept(i) ? textBlocks.get(i).words() : 0;
    }
    if (behind < LITTLE * shown) {
      reasons.drop(end, textBlocks.size(), Reason.OUTSIDE);
    }
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
              ? new Block(block.number(), block.text(), block.kind(), Optional.of(Reason.OUTSIDE))
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

  /** A number for each run of letters and digits of this length, whatever stands between them. */
  private static int[] grams(String text) {
    int power = 1;
    for (int i = 0; i < GRAM; i++) {
      power *= 31;
    }
    char[] letters = new char[Math.min(text.length(), MOST_LETTERS)];
    int length = 0;
    for (int i = 0; i < text.length() && length < letters.length; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters[length++] = text.charAt(i);
      }
    }
    int[] grams = new int[Math.max(0, length - GRAM + 1)];
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + letters[i] - (i >= GRAM ? letters[i - GRAM] * power : 0);
      if (i >= GRAM - 1) {
        grams[i - GRAM + 1] = hash;
      }
    }
    return grams;
  }
}
