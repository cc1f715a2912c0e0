package clippings.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the box of a page that holds its article. */
final class BodyFinder {
  private static final double MOST = 0.4;
  private static final int MOST_COMPARED = 5000;
  private static final double MORE = 0.15;
  private static final double NEARLY_ALL = 0.9;
  private static final int FEWEST_WORDS = 60;

  private final List<Box> boxes;
  private final List<Passage> passages;
  private final int[] prose;
  private final int[] plain;
  private final int[] open;
  private int headline;
  private int headlines;

  BodyFinder(Segmenter.Segments segments) {
    this.boxes = segments.boxes();
    this.passages = segments.passages();
    this.prose = new int[passages.size() + 1];
    this.plain = new int[passages.size() + 1];
    this.open = new int[passages.size() + 1];
  }

  private int prose(Box box) {
    return prose[box.end] - prose[box.first];
  }

  /** Which boxes are furniture; a name is not believed of boxes that hold much of the text. */
  void spreadFurniture() {
    for (int i = 0; i < passages.size(); i++) {
      prose[i + 1] = prose[i] + (passages.get(i).isProse() ? passages.get(i).words() : 0);
      if (passages.get(i).box().heading() == 1) {
        headline = i;
        headlines++;
      }
    }
    Map<String, Integer> byNames = new HashMap<>();
    for (Box box : boxes) {
      if (box.hint.furniture().isPresent()) {
        byNames.merge(box.tag + box.names, prose(box), Integer::sum);
      }
    }
    int total = prose[passages.size()];
    for (Box box : boxes) {
      Optional<Furniture> above = box.parent == null ? Optional.empty() : box.parent.furniture;
      if (above.isPresent()) {
        box.furniture = above;
      } else if (box.hint.furniture().isPresent()) {
        double share =
            total == 0 ? 0 : (double) byNames.getOrDefault(box.tag + box.names, 0) / total;
        box.furniture =
            share > limit(box.hint) || isTheArticle(box) ? Optional.empty() : box.hint.furniture();
      }
    }
    markTeasers();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      int words = passage.furniture().isEmpty() ? passage.words() : 0;
      open[i + 1] = open[i] + words;
      plain[i + 1] = plain[i] + (passage.isProse() ? words : 0);
    }
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
    return switch (hint.furniture().orElse(Furniture.OUTSIDE)) {
      case COMMENT, COOKIE_NOTICE, FOOTER, FORM, HIDDEN -> true;
      default -> false;
    };
  }

  private static double limit(Hint hint) {
    return switch (hint.furniture().orElse(Furniture.OUTSIDE)) {
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
      if (group.size() >= 3) {
        group.forEach(box -> box.furniture = Optional.of(Furniture.RELATED));
      }
    }
    for (Box box : boxes) {
      if (box.furniture.isEmpty() && box.parent != null) {
        box.furniture = box.parent.furniture;
      }
    }
  }

  private boolean isTeaser(Box box) {
    int words = 0;
    boolean title = false;
    for (int i = box.first; i < box.end && words < 120; i++) {
      Passage passage = passages.get(i);
      words += passage.words();
      title |= passage.linkShare() > 0.9 && passage.words() >= 3;
    }
    return title && words < 120 && box.end - box.first > 1;
  }

  /** The smallest box with the whole article; empty if the page has no running text. */
  Optional<Box> find() {
    Map<Box, Double> scores = new HashMap<>();
    for (Passage passage : passages) {
      if (!passage.isProse() || passage.furniture().isPresent()) {
        continue;
      }
      double worth = Math.min(passage.words(), 100) * (1 - passage.linkShare());
      if (passage.box().inListItem) {
        worth /= 4;
      }
      @Nullable Box box = passage.box();
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
    List<Passage> told =
        passages.stream()
            .filter(Passage::isProse)
            .limit(MOST_COMPARED)
            .filter(passage -> known.has(passage.text()))
            .toList();
    long inside =
        told.stream()
            .filter(passage -> found.isPresent() && found.get().contains(passage.box()))
            .count();
    if (told.isEmpty() || inside * 2 >= told.size()) {
      return found;
    }
    Box around = told.get(0).box();
    for (Passage passage : told) {
      while (around.parent != null && !around.contains(passage.box())) {
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
