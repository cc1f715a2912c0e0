package clippings.html;

import clippings.article.Reason;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A block-level element, reduced to what body finding needs. */
final class Box {
  private static final Set<String> PARAGRAPHS = Vocabulary.group("paragraph elements");
  private static final int MOST_IN_HEADING = 3;

  final @Nullable Box parent;
  final String tag;
  final Hint hint;

  /** Its class and id as written. */
  final String names;

  /** The heading it is or stands in; null if none. */
  private final @Nullable Box headingBox;

  final boolean inListItem;
  final boolean inQuote;

  /** Index of its first textBlock. */
  final int first;

  /** One more than the index of its last textBlock. */
  int end;

  /** Effective furniture: its own or that of what it stands in. */
  Optional<Reason> furniture = Optional.empty();

  Box(@Nullable Box parent, String tag, String names, Hint hint, int first) {
    this.parent = parent;
    this.tag = tag;
    this.hint = hint;
    this.names = names;
    this.first = first;
    this.headingBox = isHeading(tag) ? this : parent == null ? null : parent.headingBox;
    this.inListItem = tag.equals("li") || tag.equals("dd") || (parent != null && parent.inListItem);
    this.inQuote = tag.equals("blockquote") || (parent != null && parent.inQuote);
  }

  /** Whether a tag is {@code h1} to {@code h6}. */
  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** Level of the heading it stands in, 1 to 6; 0 if none, or if the heading holds a whole text. */
  int heading() {
    @Nullable Box in = headingBox;
    return in == null || in.end - in.first > MOST_IN_HEADING ? 0 : in.tag.charAt(1) - '0';
  }

  /** Whether it holds paragraphs, rather than being one. */
  boolean isContainer() {
    return !PARAGRAPHS.contains(tag);
  }

  boolean contains(Box other) {
    for (@Nullable Box box = other; box != null; box = box.parent) {
      if (box == this) {
        return true;
      }
    }
    return false;
  }
}
