package clippings.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys of a mapping, with those that YAML's merge key brings in ({@code <<: *other}, <a
 * href="https://yaml.org/type/merge.html">yaml.org/type/merge</a>). Safe for mappings that merge
 * themselves and for bombs of nested merges: each mapping is merged once.
 */
final class MergedKeys {
  /**
   * One key.
   *
   * @param merged whether it comes from another mapping; a key of the mapping's own, or one merged
   *     earlier, is stronger
   */
  record Entry(Located key, Node value, boolean merged) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Faults faults;

  private MergedKeys(Faults faults) {
    this.faults = faults;
  }

  /** Own keys in the order of the file, then merged ones. */
  static List<Entry> of(MappingNode mapping, Faults faults) {
    MergedKeys keys = new MergedKeys(faults);
    keys.add(mapping, false);
    return keys.entries;
  }

  private void add(MappingNode mapping, boolean merged) {
    if (!done.add(mapping)) {
      return;
    }
    List<Node> merges = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
        merges.add(tuple.getValueNode());
      } else if (tuple.getKeyNode() instanceof ScalarNode key) {
        entries.add(new Entry(YamlText.located(key), tuple.getValueNode(), merged));
      } else {
        faults.add(
            YamlText.place(tuple.getKeyNode()),
            "a key must be text, not " + YamlText.shape(tuple.getKeyNode()) + "; write key: value");
      }
    }
    for (Node merge : merges) {
      if (merge instanceof SequenceNode list) {
        list.getValue().forEach(this::merge);
      } else {
        merge(merge);
      }
    }
  }

  private void merge(Node node) {
    if (node instanceof MappingNode mapping) {
      add(mapping, true);
    } else {
      faults.add(
          YamlText.place(node),
          "<< must merge keys and values, not "
              + YamlText.shape(node)
              + "; write <<: *name of an anchor");
    }
  }
}
