package clippings.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the records in an object that is none itself, as interfaces of archives answer. */
final class JsonEnvelope {
  private static final List<String> LISTS =
      List.of(
          "articles",
          "results",
          "docs",
          "stories",
          "items",
          "hits",
          "documents",
          "posts",
          "news",
          "entries",
          "records",
          "data",
          "value",
          "values",
          "response",
          "result",
          "rows",
          "list",
          "children",
          "edges",
          "feed",
          "channel",
          "item",
          "entry",
          "content");

  private static final int MOST_LAYERS = 4;

  private JsonEnvelope() {}

  /**
   * The elements of the list that it holds: {@code {"articles": […]}}, {@code {"response": {"docs":
   * […]}}}, or of an object that has nothing but objects.
   *
   * @return empty if there is none
   */
  static List<JsonNode> records(JsonNode object) {
    return records(object, 0);
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
    return layer == 0 && all.size() > 1 && all.stream().allMatch(JsonNode::isObject)
        ? all
        : List.of();
  }

  private static List<JsonNode> elements(JsonNode container) {
    List<JsonNode> elements = new ArrayList<>();
    container.forEach(elements::add);
    return elements;
  }
}
