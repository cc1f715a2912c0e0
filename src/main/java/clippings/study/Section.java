package clippings.study;

import clippings.text.NearWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of the pipeline file: the keys that are known there, and their values as text, lists
 * of text, and further sections. A value of another shape is a fault and then reads as not given. A
 * key with nothing after it reads as not given, too.
 */
final class Section {
  /** A key, where it stands, and its value. */
  private record Value(Located key, Node node) {}

  private final Located start;
  private final Map<String, Value> values;
  private final Faults faults;

  private Section(Located start, Map<String, Value> values, Faults faults) {
    this.start = start;
    this.values = values;
    this.faults = faults;
  }

  /**
   * Reads the keys of a mapping; unknown keys and keys given twice are faults.
   *
   * @param what the mapping, for messages, such as {@code an entry of cast}
   * @param known keys
   * @return empty if the node is no mapping
   */
  static Optional<Section> of(Node node, String what, List<String> known, Faults faults) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(
          YamlText.place(node),
          "%s must be keys and values, not %s; write it as %s: …"
              .formatted(what, YamlText.shape(node), known.get(0)));
      return Optional.empty();
    }
    Map<String, Value> values = new HashMap<>();
    for (MergedKeys.Entry entry : MergedKeys.of(mapping, faults)) {
      Value value = new Value(entry.key(), entry.value());
      Value first = values.putIfAbsent(entry.key().text(), value);
      if (first == null && !known.contains(entry.key().text())) {
        faults.add(entry.key(), unknown(entry.key(), known));
      } else if (first != null && !entry.merged()) {
        faults.add(
            entry.key(),
            "key %s is given twice (first on line %d); remove one"
                .formatted(entry.key().quoted(), first.key().line()));
      }
    }
    return Optional.of(new Section(YamlText.place(node), values, faults));
  }

  private static String unknown(Located key, List<String> known) {
    String all = String.join(", ", known);
    return NearWord.of(key.text(), known)
        .map(word -> "unknown key %s; did you mean %s?".formatted(key.quoted(), word))
        .orElse("unknown key %s; known here: %s".formatted(key.quoted(), all));
  }

  /** Where the mapping starts, without text. */
  Located start() {
    return start;
  }

  /** The place of a key, or of the mapping if it has no such key. */
  Located at(String key) {
    return has(key) ? valueOf(key).key() : start;
  }

  /** Whether the key stands there, with whatever value. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Whether the key stands there with nothing after it. */
  boolean hasNothing(String key) {
    return has(key) && YamlText.isNothing(valueOf(key).node());
  }

  /** Whether the key is not there, or holds nothing, an empty text or an empty list. */
  boolean isMissing(String key) {
    if (!has(key) || hasNothing(key)) {
      return true;
    }
    Node node = valueOf(key).node();
    return node instanceof SequenceNode list
        ? list.getValue().isEmpty()
        : node instanceof ScalarNode text && YamlText.located(text).text().isEmpty();
  }

  /**
   * The text of a key that must be there and not be empty.
   *
   * @param what the thing described, for messages
   */
  Optional<Located> required(String key, String what) {
    if (!has(key)) {
      faults.add(start, "%s has no %s; add %s: …".formatted(what, key, key));
    } else if (isMissing(key) && YamlText.shape(valueOf(key).node()).matches("text|nothing")) {
      faults.add(at(key), "%s is empty; write a %s".formatted(key, key));
    }
    return text(key).filter(text -> !text.text().isEmpty());
  }

  /** The text of a key, perhaps empty. */
  Optional<Located> text(String key) {
    return given(key).flatMap(node -> YamlText.read(node, key, faults));
  }

  /** A list of text. Empty entries and entries given twice are faults and left out. */
  List<Located> texts(String key) {
    List<Located> texts = new ArrayList<>();
    Map<String, Located> seen = new HashMap<>();
    for (Node node : nodes(key, "write " + key + ": [one, another]")) {
      for (Located text : YamlText.read(node, "an entry of " + key, faults).stream().toList()) {
        Located first = seen.putIfAbsent(text.text(), text);
        if (text.text().isEmpty()) {
          faults.add(text, "an entry of " + key + " is empty; write text or remove it");
        } else if (first != null) {
          faults.add(
              text,
              "%s is given twice in %s (first on line %d); remove one"
                  .formatted(text.quoted(), key, first.line()));
        } else {
          texts.add(text);
        }
      }
    }
    return List.copyOf(texts);
  }

  /** As {@link #texts}, where a single text may stand for a list of one. */
  List<Located> textOrTexts(String key) {
    Optional<Node> node = given(key);
    if (node.isPresent() && YamlText.shape(node.get()).equals("text")) {
      return text(key).filter(text -> !text.text().isEmpty()).stream().toList();
    }
    return texts(key);
  }

  /** A list of sections. */
  List<Section> sections(String key, List<String> known) {
    return nodes(key, "write each entry on a line that starts with a dash").stream()
        .flatMap(node -> of(node, "an entry of " + key, known, faults).stream())
        .toList();
  }

  /** One section. */
  Optional<Section> section(String key, List<String> known) {
    return given(key).flatMap(node -> of(node, key, known, faults));
  }

  private List<Node> nodes(String key, String advice) {
    Optional<Node> node = given(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof SequenceNode list) {
      return list.getValue();
    }
    faults.add(
        YamlText.place(node.get()),
        "%s must be a list, not %s; %s".formatted(key, YamlText.shape(node.get()), advice));
    return List.of();
  }

  private Optional<Node> given(String key) {
    return has(key) && !hasNothing(key) ? Optional.of(valueOf(key).node()) : Optional.empty();
  }

  private Value valueOf(String key) {
    Value value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no key " + key);
    }
    return value;
  }
}
