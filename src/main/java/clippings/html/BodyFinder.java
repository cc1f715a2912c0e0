package clippings.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the box of a page that holds its article. */
final class BodyFinder {
  private static final int MOST_COMPARED = 5000;
  private static final double MORE = 0.15;

  private final List<Box> boxes;
  private final List<TextBlock> blocks;
  private final int[] plain;
  private final int[] open;

  /** A finder in boxes of which {@link FurnitureBoxes} has marked those that are furniture. */
  BodyFinder(Segmenter.Segments segments) {
    this.boxes = segments.boxes();
    this.blocks = segments.blocks();
    this.plain = new int[blocks.size() + 1];
    this.open = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      int words = block.furniture().isEmpty() ? block.words() : 0;
      boolean item = block.box().inListItem && block.linkShare() < 0.3 && !block.isProse();
      plain[i + 1] = plain[i] + (block.isProse() ? words : 0);
      open[i + 1] = open[i] + (item ? 0 : words);
    }
  }

  /** The smallest box with the whole article; empty if the page has no running text. */
  Optional<Box> find() {
    Map<Box, Double> scores = new HashMap<>();
    for (TextBlock block : blocks) {
      if (!block.isProse() || block.furniture().isPresent()) {
        continue;
      }
      double worth = Math.min(block.words(), 100) * (1 - block.linkShare());
      if (block.box().inListItem) {
        worth /= 4;
      }
      @Nullable Box box = block.box();
      double share = 1;
      for (int level = 0; level < 3 && box != null; ) {
        if (box.isContainer()) {
          scores.merge(box, worth * share * weight(box), Double::sum);
          share /= 2;
          level++;
        }
        box = box.parent;
      }
    }
    Box best = null;
    double top = 0;
    for (Box box : boxes) {
      double score = scores.getOrDefault(box, 0.0);
      if (score > top) {
        top = score;
        best = box;
      }
    }
    return Optional.ofNullable(best).map(this::climb);
  }

  /**
   * The same, checked against the text that the page itself gives as its body: if most of that
   * stands elsewhere, the smallest box around it is taken.
   */
  Optional<Box> find(KnownBody known) {
    Optional<Box> found = find();
    if (known.isEmpty()) {
      return found;
    }
    List<TextBlock> told =
        blocks.stream()
            .filter(TextBlock::isProse)
            .limit(MOST_COMPARED)
            .filter(block -> known.has(block.text()))
            .toList();
    long inside =
        told.stream()
            .filter(block -> found.isPresent() && found.get().contains(block.box()))
            .count();
    if (told.isEmpty() || inside * 2 >= told.size()) {
      return found;
    }
    Box around = told.get(0).box();
    for (TextBlock block : told) {
      while (around.parent != null && !around.contains(block.box())) {
        around = around.parent;
      }
    }
    return Optional.of(around);
  }

  private static double weight(Box box) {
    return switch (box.hint.body()) {
      case 2 -> 2;
      case 1 -> 1.3;
      default -> 1;
    };
  }

  /** Goes up as long as what comes with each step is more of the article. */
  private Box climb(Box start) {
    Box root = start;
    for (@Nullable Box box = start.parent; box != null; box = box.parent) {
      if (root.hint.body() == 2) {
        break;
      }
      int inside = plain[root.end] - plain[root.first];
      int added = plain[box.end] - plain[box.first] - inside;
      int words = words(box) - words(root);
      if (added > MORE * inside && added > 0.5 * words) {
        root = box;
      }
    }
    return root;
  }

  private int words(Box box) {
    return open[box.end] - open[box.first];
  }
}
