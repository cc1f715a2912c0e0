package clippings.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Text that is stored in pieces. */
final class JsonText {
  /** The parts of an article's body in Fundus, in order of reading. */
  private static final List<String> BODY = List.of("summary", "sections", "headline", "paragraphs");

  private JsonText() {}

  /**
   * The strings of a list, or of a body with summary and sections, each on a line of its own.
   *
   * @return empty if there are none
   */
  static String of(JsonNode value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString();
  }

  private static void append(JsonNode value, StringBuilder text) {
    if (value.isTextual()) {
      text.append(value.textValue()).append('\n');
    } else if (value.isArray()) {
      value.forEach(element -> append(element, text));
    } else if (value.isObject()) {
      BODY.forEach(name -> append(value.path(name), text));
    }
  }
}
