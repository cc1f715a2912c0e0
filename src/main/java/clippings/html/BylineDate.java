package clippings.html;

import clippings.date.Dates;
import clippings.study.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a day in the short lines about the headline, or else right under the text. */
final class BylineDate {
  /** Longer blocks are text; a day in them is part of the story. */
  private static final int LINE_WORDS = 30;

  private static final int LONGEST_LINE = 400;

  private static final int ABOVE = 12;
  private static final int BELOW = 3;

  private static final Pattern COPYRIGHT =
      Pattern.compile("\u00A9|\\(c\\)|copyright", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "^\\W*(updated|last|modified|aktualisiert|aktualiz|actualizado|atualizado|mis \u00E0 jour"
              + "|aggiornat|bijgewerkt|\u043E\u0431\u043D\u043E\u0432\u043B|g\u00FCncelle|oppdatert|uppdaterad|opdateret)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Block> blocks;
  private final DateRange believed;

  BylineDate(List<Block> blocks, DateRange believed) {
    this.blocks = blocks;
    this.believed = believed;
  }

  /** The day nearest above the first paragraph, else below it, else under the last. */
  Optional<LocalDate> find() {
    int first = firstOfArticle();
    for (int i = Math.min(first, blocks.size() - 1); i >= Math.max(0, first - ABOVE); i--) {
      Optional<LocalDate> found = inBlock(blocks.get(i), i > headline(first));
      if (found.isPresent()) {
        return found;
      }
    }
    int last = lastOfArticle();
    for (int i = first + 1; i < Math.min(blocks.size(), last + 1 + BELOW); i++) {
      if (i < first + BELOW || i > last - BELOW) {
        Optional<LocalDate> found = inBlock(blocks.get(i), false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A day in one short line that is no copyright line and tells of no change. */
  static Optional<LocalDate> inLine(String line, DateRange believed) {
    return line.length() > LONGEST_LINE
            || WordCount.of(line) > LINE_WORDS
            || COPYRIGHT.matcher(line).find()
            || CHANGED.matcher(line).find()
        ? Optional.empty()
        : Dates.find(line, believed);
  }

  /** Number of the last block of the article. */
  int lastNumber() {
    return blocks.isEmpty() ? 0 : blocks.get(lastOfArticle()).number();
  }

  /** Index of the last block of the article; that of the last block of all if it has none. */
  private int lastOfArticle() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).isArticle()) {
        return i;
      }
    }
    return blocks.size() - 1;
  }

  private int firstOfArticle() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isArticle() && blocks.get(i).kind() != Block.Kind.HEADING) {
        return i;
      }
    }
    return 0;
  }

  private int headline(int before) {
    for (int i = before; i >= 0 && i < blocks.size(); i--) {
      if (blocks.get(i).furniture().equals(Optional.of(Furniture.HEADLINE))) {
        return i;
      }
    }
    return before;
  }

  /** Menus are passed over, but for those between headline and text, where bylines look so. */
  private Optional<LocalDate> inBlock(Block block, boolean underHeadline) {
    boolean elsewhere =
        block
            .furniture()
            .filter(reason -> reason.isElsewhere() && !(underHeadline && reason == Furniture.MENU))
            .isPresent();
    return elsewhere ? Optional.empty() : inLine(block.text(), believed);
  }
}
