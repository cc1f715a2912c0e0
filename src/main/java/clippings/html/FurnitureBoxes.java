package clippings.html;

import clippings.article.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which boxes of a page are furniture: their names say so, unless their text denies it. */
final class FurnitureBoxes {
  /** A name is not believed of boxes with more of the page's running text, in all. */
  private static final double MOST = 0.5;

  private static final double NEARLY_ALL = 0.9;
  private static final double MOST_OF_ALL = 0.8;
  private static final int FEWEST_WORDS = 60;

  /** So much running text without a name is an article; what has a name need not be one. */
  private static final int ARTICLE_WORDS = 150;

  /** Running text that links nowhere is no list of links. */
  private static final int UNLINKED_WORDS = 40;

  private static final double FEW_LINKS = 0.1;

  private final List<Box> boxes;
  private final List<TextBlock> blocks;
  private final int[] prose;
  private final double[] linked;
  private final int[] letters;
  private int headline;
  private int headlines;

  FurnitureBoxes(Segmenter.Segments segments) {
    this.boxes = segments.boxes();
    this.blocks = segments.blocks();
    this.prose = new int[blocks.size() + 1];
    this.linked = new double[blocks.size() + 1];
    this.letters = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      int length = block.text().length();
      prose[i + 1] = prose[i] + (block.isProse() ? block.words() : 0);
      letters[i + 1] = letters[i] + length;
      linked[i + 1] = linked[i] + length * block.linkShare();
      if (block.box().heading() == 1) {
        headline = i;
        headlines++;
      }
    }
  }

  private int prose(Box box) {
    return prose[box.end] - prose[box.first];
  }

  /**
   * Sets {@link Box#furniture}.
   *
   * @param names whether the names of all kinds of furniture are believed; if not, those alone
   *     which never name an article
   */
  void mark(boolean names) {
    boxes.forEach(box -> box.furniture = Optional.empty());
    Map<String, Integer> byNames = new HashMap<>();
    for (Box box : boxes) {
      if (box.hint.furniture().isPresent() && !isNested(box)) {
        byNames.merge(key(box), prose(box), Integer::sum);
      }
    }
    int total = prose[blocks.size()];
    double least = unnamed() >= ARTICLE_WORDS ? NEARLY_ALL : 0;
    for (Box box : boxes) {
      Optional<Reason> above = box.parent == null ? Optional.empty() : box.parent.furniture;
      if (above.isPresent()) {
        box.furniture = above;
      } else if (box.hint.furniture().isPresent()
          && (names || box.hint.firm() || neverHoldsArticle(box.hint))) {
        double share = total == 0 ? 0 : (double) byNames.getOrDefault(key(box), 0) / total;
        boolean denied =
            share > Math.max(least, limit(box.hint)) || isTheArticle(box) || isUnlinked(box);
        box.furniture = denied ? Optional.empty() : box.hint.furniture();
      }
    }
    markTeasers();
  }

  /** Running text of the page in no box with a name of furniture. */
  private int unnamed() {
    int words = prose[blocks.size()];
    int named = 0;
    for (Box box : boxes) {
      if (box.hint.furniture().isPresent() && box.first >= named) {
        words -= prose(box);
        named = box.end;
      }
    }
    return words;
  }

  /** What boxes have in common that are one kind of furniture: the word that names them. */
  private static String key(Box box) {
    return box.hint.word().isEmpty() ? box.tag + box.names : box.hint.word();
  }

  /** Whether it stands in another box that the same word names. */
  private static boolean isNested(Box box) {
    for (@Nullable Box at = box.parent; at != null; at = at.parent) {
      if (!at.hint.word().isEmpty() && at.hint.word().equals(box.hint.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list of links, as its name has it, has text and no links. */
  private boolean isUnlinked(Box box) {
    boolean list = box.tag.equals("ul") || box.tag.equals("ol");
    boolean text =
        switch (box.hint.furniture().orElse(Reason.OUTSIDE)) {
          case RELATED -> list || prose(box) >= UNLINKED_WORDS;
          case MENU, TAGS -> prose(box) >= UNLINKED_WORDS;
          default -> false;
        };
    return text
        && !box.hint.firm()
        && linked[box.end] - linked[box.first]
            < FEW_LINKS * (letters[box.end] - letters[box.first]);
  }

  /**
   * Whether a box is the article whatever its name says: it holds the headline with text under it,
   * or nearly all text of a box that is named for the article.
   */
  private boolean isTheArticle(Box box) {
    int words = prose(box);
    if (box.hint.firm() || words < FEWEST_WORDS || neverHoldsArticle(box.hint)) {
      return false;
    }
    for (@Nullable Box above = box.parent; above != null; above = above.parent) {
      if (above.hint.body() > 0 && words >= NEARLY_ALL * prose(above)) {
        return true;
      }
    }
    return headlines == 1 && headline >= box.first && headline < box.end;
  }

  private static boolean neverHoldsArticle(Hint hint) {
    return switch (hint.furniture().orElse(Reason.OUTSIDE)) {
      case COMMENT, COOKIE_NOTICE, FOOTER, FORM, HIDDEN -> true;
      default -> false;
    };
  }

  private static double limit(Hint hint) {
    return switch (hint.furniture().orElse(Reason.OUTSIDE)) {
      case COMMENT, FOOTER, COOKIE_NOTICE, NEWSLETTER -> 0.9;
      case HIDDEN, FORM -> hint.firm() ? 0.7 : MOST;
      default -> MOST;
    };
  }

  /** Three boxes alike, each with a linked title and little text, are links to other articles. */
  private void markTeasers() {
    Map<String, List<Box>> alike = new HashMap<>();
    Map<Box, Integer> numbers = new HashMap<>();
    for (Box box : boxes) {
      numbers.put(box, numbers.size());
      if (box.furniture.isEmpty() && box.parent != null && isTeaser(box)) {
        alike
            .computeIfAbsent(
                numbers.get(box.parent) + box.tag + box.names, key -> new ArrayList<>())
            .add(box);
      }
    }
    for (List<Box> group : alike.values()) {
      if (group.size() >= 3 && !isTheText(group) && !standsAmongParagraphs(group)) {
        group.forEach(box -> box.furniture = Optional.of(Reason.RELATED));
      }
    }
    for (Box box : boxes) {
      if (box.furniture.isEmpty() && box.parent != null) {
        box.furniture = box.parent.furniture;
      }
    }
  }

  /** Whether boxes alike hold what the page has of running text, as the entries of a guide do. */
  private boolean isTheText(List<Box> group) {
    int words = group.stream().mapToInt(this::prose).sum();
    int open = 0;
    for (TextBlock block : blocks) {
      open += block.isProse() && block.box().furniture.isEmpty() ? block.words() : 0;
    }
    return words >= ARTICLE_WORDS && words > MOST_OF_ALL * open;
  }

  /**
   * Whether boxes alike stand beside the paragraphs of the text, in one box with them, and each has
   * a paragraph of its own: entries of a guide whose headings are links.
   */
  private boolean standsAmongParagraphs(List<Box> group) {
    @Nullable Box around = group.get(0).parent;
    if (around == null || group.stream().anyMatch(box -> prose(box) == 0)) {
      return false;
    }
    for (int i = around.first; i < group.get(0).first; i++) {
      TextBlock block = blocks.get(i);
      if (block.isProse() && around.equals(block.box().parent)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTeaser(Box box) {
    int words = 0;
    boolean title = false;
    for (int i = box.first; i < box.end && words < 120; i++) {
      TextBlock block = blocks.get(i);
      words += block.words();
      title |= block.linkShare() > 0.9 && block.words() >= 3;
    }
    return title && words < 120 && box.end - box.first > 1;
  }
}
