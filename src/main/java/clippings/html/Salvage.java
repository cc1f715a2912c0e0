package clippings.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few fields of each object that can still be read in JSON that is broken. */
final class Salvage {
  private static final int MOST_OPEN = 100;

  /** A brace, or a field of which the value ends where values do. */
  private static final Pattern PART =
      Pattern.compile(
          "[{}]|\"(@type|headline|datePublished|dateModified|dateCreated)\"\\s{0,9}:\\s{0,9}\\[?"
              + "\"([^\"\\\\]{1,300})\"(?=\\s{0,99}[,}\\]])");

  private Salvage() {}

  /** The objects, told apart by their braces, each with the first field of each name. */
  static JsonNode objects(String json, ObjectReader reader) {
    ArrayNode found = (ArrayNode) reader.createArrayNode();
    Deque<ObjectNode> open = new ArrayDeque<>();
    open.push(found.addObject());
    Matcher part = PART.matcher(json);
    while (part.find()) {
      ObjectNode object = open.element();
      if (part.group().equals("{")) {
        if (open.size() < MOST_OPEN) {
          open.push(found.addObject());
        }
      } else if (part.group().equals("}")) {
        if (open.size() > 1) {
          open.pop();
        }
      } else if (!object.has(part.group(1))) {
        object.put(part.group(1), part.group(2));
      }
    }
    return found;
  }
}
