package clippings.study;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Text, place and shape of a node. A plain {@code 1899}, {@code yes} or date is text as written.
 */
final class YamlText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private YamlText() {}

  /**
   * The text of a node, white space tidied.
   *
   * @param what the node, for messages
   * @return empty after a fault: a list or mapping, or characters that nobody sees
   */
  static Optional<Located> read(Node node, String what, Faults faults) {
    if (!(node instanceof ScalarNode scalar)) {
      String advice =
          node instanceof MappingNode
              ? "put text that holds a colon in quotes"
              : "write one text without brackets or dashes";
      faults.add(place(node), what + " must be text, not " + shape(node) + "; " + advice);
      return Optional.empty();
    }
    Located text = located(scalar);
    OptionalInt unseen = text.text().codePoints().filter(YamlText::isUnseen).findFirst();
    if (unseen.isPresent()) {
      faults.add(
          text,
          "%s holds the invisible character U+%04X; type it anew without it"
              .formatted(what, unseen.getAsInt()));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Whether a key has nothing after it. */
  static boolean isNothing(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  static Located located(ScalarNode scalar) {
    String text = isNothing(scalar) ? "" : scalar.getValue();
    Located place = place(scalar);
    return new Located(SPACES.matcher(text).replaceAll(" ").strip(), place.line(), place.column());
  }

  /** The place of a node, without text. */
  static Located place(Node node) {
    return new Located("", node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }

  /** What a node is, in words. */
  static String shape(Node node) {
    if (node instanceof MappingNode) {
      return "keys and values";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return isNothing(node) ? "nothing" : "text";
  }

  /** Controls, bidirectional marks, lone surrogates; not the two joiners that scripts need. */
  private static boolean isUnseen(int codePoint) {
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
