package clippings.html;

import clippings.article.Reason;
import clippings.date.DateWords;
import clippings.date.Dates;
import clippings.date.DayOrder;
import clippings.study.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a day in the short lines about the headline, or else right under the text. */
final class PageBylineDate {
  /** Longer blocks are text; a day in them is part of the story. */
  private static final int LINE_WORDS = 30;

  private static final int LONGEST_LINE = 400;

  private static final int ABOVE = 12;
  private static final int BELOW = 3;

  /** Lines of buttons, pictures and the like between a headline and the text. */
  private static final int LONGEST_HEAD = 100;

  private static final int SHORTEST_TITLE = 15;

  /** How far a paragraph may go before the dash behind its place and day. */
  private static final int LONGEST_START = 60;

  /** Names beside a day in a line that is no text: {@code Ann Lee, Lindmoor, July 15, 2024}. */
  private static final int MOST_OTHER_WORDS = 4;

  /** A paragraph, and no standfirst. */
  private static final int TEXT_WORDS = 25;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final Pattern COPYRIGHT =
      Pattern.compile("\u00A9|\\(c\\)|copyright", Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks;
  private final DateRange believed;
  private final DayOrder order;

  /** Indexes of the headline, and of the first block, paragraph and last block of the article. */
  private final int headline;

  private final int first;
  private final int text;
  private final int last;

  PageBylineDate(List<Block> blocks, String title, DateRange believed, DayOrder order) {
    this.blocks = blocks;
    this.believed = believed;
    this.order = order;
    this.first = firstOfArticle(blocks, 1);
    this.text = Math.max(first, firstOfArticle(blocks, TEXT_WORDS));
    this.last = lastOfArticle(blocks);
    this.headline = headline(blocks, title, first);
  }

  /**
   * The day of publication: nearest above the first paragraph, else below it, or under the last.
   */
  Optional<LocalDate> published() {
    return find(true);
  }

  /** The day of the last change, in the same places. */
  Optional<LocalDate> changed() {
    return find(false);
  }

  private Optional<LocalDate> find(boolean published) {
    int top = Math.max(0, Math.min(headline - BELOW - 1, first - ABOVE));
    for (int i = Math.min(first, blocks.size() - 1); i >= top; i--) {
      Optional<LocalDate> found = inBlock(i, published);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = first + 1; i < Math.min(blocks.size(), last + 1 + BELOW); i++) {
      if (i <= text + BELOW || i > last - BELOW) {
        Optional<LocalDate> found = inBlock(i, published);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The day before the dash of the first paragraph: {@code LINDMOOR, 15.07.24 - The boats ...}. */
  Optional<LocalDate> atStart() {
    if (first >= blocks.size() || !blocks.get(first).isArticle()) {
      return Optional.empty();
    }
    String text = blocks.get(first).text();
    for (int i = 1; i < Math.min(text.length(), LONGEST_START); i++) {
      boolean dash = "-\u2013\u2014|".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ';
      if (dash || "):".indexOf(text.charAt(i)) >= 0) {
        Optional<LocalDate> day = Dates.published(text.substring(0, i), believed, order);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** The day of publication in one short line that is no copyright line. */
  Optional<LocalDate> inLine(String line, boolean published) {
    if (line.length() > LONGEST_LINE
        || WordCount.of(line) > LINE_WORDS
        || COPYRIGHT.matcher(line).find()) {
      return Optional.empty();
    }
    return published ? Dates.published(line, believed, order) : Dates.find(line, believed, order);
  }

  /** Whether the block of a number stands about the headline or before the text gets going. */
  boolean isHead(int number) {
    return !blocks.isEmpty()
        && number >= blocks.get(headline).number() - BELOW - 1
        && number <= blocks.get(Math.min(text + BELOW, last)).number();
  }

  /** Number of the last block of the article. */
  int lastNumber() {
    return blocks.isEmpty() ? 0 : blocks.get(last).number();
  }

  /** Index of the last block of the article; that of the last block of all if it has none. */
  private static int lastOfArticle(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).isArticle()) {
        return i;
      }
    }
    return blocks.size() - 1;
  }

  private static int firstOfArticle(List<Block> blocks, int words) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean paragraph = block.isArticle() && block.kind() != Block.Kind.HEADING;
      if (paragraph && WordCount.of(block.text()) >= words) {
        return i;
      }
    }
    return 0;
  }

  /** Of those before the text the first one; in a menu it may be known by its words alone. */
  private static int headline(List<Block> blocks, String title, int before) {
    String lower = title.toLowerCase(Locale.ROOT);
    int found = before;
    int same = before;
    for (int i = before; i >= Math.max(0, before - LONGEST_HEAD) && i < blocks.size(); i--) {
      String text = blocks.get(i).text();
      if (blocks.get(i).furniture().equals(Optional.of(Reason.HEADLINE))) {
        found = i;
      } else if (text.length() >= SHORTEST_TITLE
          && lower.startsWith(text.toLowerCase(Locale.ROOT))) {
        same = i;
      }
    }
    return found < before ? found : same;
  }

  /**
   * Of what belongs to something else, and of text and captions, only a line that says little but
   * when counts; the former only between headline and text, where it is no menu or teaser.
   */
  private Optional<LocalDate> inBlock(int i, boolean published) {
    Block block = blocks.get(i);
    boolean elsewhere = block.furniture().filter(Reasons::isElsewhere).isPresent();
    boolean text = block.isArticle() || block.furniture().equals(Optional.of(Reason.CAPTION));
    if (elsewhere
        && (i <= headline || i > this.text || isNeverOfTheArticle(block.furniture().get()))) {
      return Optional.empty();
    }
    return (elsewhere || text) && hasOtherWords(block.text())
        ? Optional.empty()
        : inLine(block.text(), published);
  }

  private static boolean hasOtherWords(String line) {
    return line.length() > LONGEST_LINE
        || WORD.matcher(line)
            .results()
            .filter(word -> !DateWords.of(word.group()).isKnown())
            .skip(MOST_OTHER_WORDS)
            .findFirst()
            .isPresent();
  }

  /** Whether a day is not the article's, wherever it stands. */
  static boolean isNeverOfTheArticle(Reason reason) {
    return reason == Reason.COMMENT || reason == Reason.ADVERTISEMENT;
  }
}
