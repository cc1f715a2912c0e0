package clippings.corpus;

import clippings.text.Windows1252;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is particular to text in JSON. */
final class JsonText {
  /** The parts of a body in Fundus and in blocks of editors, in order of reading. */
  private static final List<String> BODY =
      List.of("summary", "sections", "headline", "paragraphs", "blocks");

  private JsonText() {}

  /** Names under which objects hold the value that matters, as WordPress, MongoDB or XML do. */
  private static final Set<String> WRAPPERS = FieldNames.known("value");

  /** What stands in these is an address, not a paragraph. */
  private static final List<String> NO_TEXT = List.of("url", "href");

  private static final int MOST_WRAPPERS = 4;

  /** What an object like {@code {"rendered": …}} or {@code {"$date": …}} holds, else itself. */
  static JsonNode unwrapped(JsonNode value) {
    JsonNode inner = value;
    for (int layer = 0; layer < MOST_WRAPPERS && inner.isObject(); layer++) {
      JsonNode object = inner;
      Optional<String> name = WRAPPERS.stream().filter(n -> isValue(object.path(n))).findFirst();
      if (name.isEmpty() || BODY.stream().anyMatch(object::has)) {
        return inner;
      }
      inner = object.path(name.get());
    }
    return inner;
  }

  private static boolean isValue(JsonNode value) {
    return !value.isMissingNode() && !value.isNull() && !value.isBoolean();
  }

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

  private static void append(JsonNode written, StringBuilder text) {
    JsonNode value = unwrapped(written);
    if (written.isObject() && NO_TEXT.stream().anyMatch(name -> written.path(name).equals(value))) {
      return;
    }
    if (value.isTextual()) {
      text.append(value.textValue()).append('\n');
    } else if (value.isArray()) {
      value.forEach(element -> append(element, text));
    } else if (value.isObject()) {
      BODY.forEach(name -> append(value.path(name), text));
    }
  }

  /**
   * Whether strings of an object can hold NUL or halves of surrogate pairs: only as escapes, or,
   * for surrogates, as bytes that are no UTF-8 but that Jackson lets pass (ED A0 80 to ED BF BF).
   * Also whether they can hold what {@link Windows1252#repaired} repairs.
   */
  static boolean maybeUnsound(byte[] bytes, int from, int to) {
    int escape = Bytes.indexOf(bytes, from, to, '\\');
    while (escape >= 0 && escape + 1 < to && bytes[escape + 1] != 'u') {
      escape = Bytes.indexOf(bytes, escape + 2, to, '\\');
    }
    return escape >= 0 || Bytes.indexOf(bytes, from, to, 0xED) >= 0 || maybeWrong(bytes, from, to);
  }

  /** Whether there is a letter, in UTF-8, as which the first byte of another was taken. */
  private static boolean maybeWrong(byte[] bytes, int from, int to) {
    int at = Bytes.indexOf(bytes, from, to, 0xC3);
    while (at >= 0 && at + 1 < to) {
      int second = bytes[at + 1] & 0xFF;
      if (second == 0xA2 || (second >= 0x82 && second <= 0x85)) {
        return true;
      }
      at = Bytes.indexOf(bytes, at + 2, to, 0xC3);
    }
    return false;
  }

  /** A repaired string, with U+FFFD for each NUL and half of a surrogate pair. */
  static String sound(String written) {
    String text = Windows1252.repaired(written);
    if (!hasSurrogateOrNul(text)) {
      return text;
    }
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> sound.appendCodePoint(c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c));
    return sound.toString();
  }

  private static boolean hasSurrogateOrNul(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
