package clippings.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the records in an object that is none itself, as interfaces of archives answer. */
final class JsonEnvelope {
  private static final Set<String> LISTS = FieldNames.known("lists");
  private static final int MOST_LAYERS = 4;

  /** What has more under a name that is not known is a text. */
  private static final int FEWEST_CHARS = 200;

  private JsonEnvelope() {}

  /**
   * The elements of the list that it holds: {@code {"articles": […]}}, {@code {"response": {"docs":
   * […]}}}, or of an object that has nothing but objects.
   *
   * @return empty if there is none
   */
  static List<JsonNode> records(JsonNode object) {
    List<JsonNode> rows = rows(object);
    return rows.isEmpty() ? records(object, 0) : rows;
  }

  /** The rows of a table that is written by columns, or below their names, as pandas does. */
  private static List<JsonNode> rows(JsonNode table) {
    Map<String, ObjectNode> rows = new LinkedHashMap<>();
    JsonNode names = table.path("columns");
    JsonNode data = table.path("data");
    if (names.isArray() && data.path(0).isArray()) {
      for (int row = 0; row < data.size(); row++) {
        // Not all names: a row may be empty, and a table of millions of both has no end.
        for (int i = 0; i < Math.min(names.size(), data.path(row).size()); i++) {
          set(rows, String.valueOf(row), names.path(i).asText(), data.path(row).path(i));
        }
      }
      return List.copyOf(rows.values());
    }
    for (Map.Entry<String, JsonNode> column : table.properties()) {
      if (isNumber(column.getKey()) || !isNumbered(column.getValue())) {
        return List.of();
      }
      column
          .getValue()
          .properties()
          .forEach(e -> set(rows, e.getKey(), column.getKey(), e.getValue()));
    }
    return List.copyOf(rows.values());
  }

  private static void set(Map<String, ObjectNode> rows, String row, String column, JsonNode value) {
    rows.computeIfAbsent(row, unused -> JsonNodeFactory.instance.objectNode()).set(column, value);
  }

  private static boolean isNumbered(JsonNode column) {
    return column.isObject()
        && !column.isEmpty()
        && column.properties().stream().allMatch(field -> isNumber(field.getKey()));
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<JsonNode> records(JsonNode object, int layer) {
    for (String name : LISTS) {
      JsonNode value = object.path(name);
      if (value.isArray() && value.path(0).isObject()) {
        return elements(value);
      }
    }
    for (String name : LISTS) {
      JsonNode value = object.path(name);
      if (value.isObject() && layer < MOST_LAYERS) {
        List<JsonNode> found = records(value, layer + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    List<JsonNode> all = elements(object);
    if (layer == 0 && all.stream().filter(JsonEnvelope::isOfTexts).count() == 1) {
      return elements(all.stream().filter(JsonEnvelope::isOfTexts).findFirst().orElseThrow());
    }
    return layer == 0 && all.size() > 1 && all.stream().allMatch(JsonNode::isObject)
        ? all
        : List.of();
  }

  /** Whether it is a list of objects of which the first has a text. */
  private static boolean isOfTexts(JsonNode value) {
    return value.isArray()
        && elements(value.path(0)).stream().anyMatch(n -> n.asText().length() >= FEWEST_CHARS);
  }

  private static List<JsonNode> elements(JsonNode container) {
    List<JsonNode> elements = new ArrayList<>();
    container.forEach(elements::add);
    return elements;
  }
}
