package clippings.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few fields of an article that can still be read in JSON that is broken. */
final class Salvage {
  private Salvage() {}

  private static final Pattern FIELD =
      Pattern.compile(
          "\"(@type|headline|datePublished|dateModified|dateCreated)\"\\s{0,9}:\\s{0,9}\"([^\"\\\\]{1,300})\"");

  /** An object of the first field of each name. */
  static JsonNode fields(String json, ObjectReader reader) {
    ObjectNode found = (ObjectNode) reader.createObjectNode();
    Matcher matcher = FIELD.matcher(json);
    while (matcher.find()) {
      if (!found.has(matcher.group(1))) {
        found.put(matcher.group(1), matcher.group(2));
      }
    }
    return found;
  }
}
