package clippings.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The longest text in the JSON from which a page's own script draws the page, such as {@code
 * __NEXT_DATA__} or {@code window.__STATE__ = {…}}.
 */
final class AppState {
  private static final int MOST_CHARS = 8_000_000;
  private static final int MOST_NODES = 400_000;
  private static final int MOST_LEVELS = 12;
  private static final int FEWEST_PARAGRAPHS = 3;

  private static final ObjectReader READER = JsonMapper.builder().build().reader();

  /** Fields of rich text: what a node of it says, or holds. */
  private static final Set<String> TEXTS =
      Set.of("text", "value", "content", "html", "body", "children", "nodes", "data", "model");

  private AppState() {}

  /** The text, a line a paragraph, or mark-up; empty if no script holds one. */
  static String text(Document document) {
    String best = "";
    int most = 0;
    for (Element script : document.getElementsByTag("script")) {
      String type = script.attr("type");
      String data = script.data();
      Optional<String> json =
          data.length() > MOST_CHARS || type.contains("ld+json")
              ? Optional.empty()
              : json(data, type.contains("json"));
      String text = json.map(AppState::longest).orElse("");
      int words = WordCount.of(text);
      if (words > most) {
        most = words;
        best = text;
      }
    }
    return best;
  }

  /** What is set by the first assignment of an object in a script. */
  private static Optional<String> json(String data, boolean whole) {
    if (whole) {
      return Optional.of(data);
    }
    int equals = data.indexOf('=');
    if (equals < 0 || equals > 200) {
      return Optional.empty();
    }
    int at = equals + 1;
    while (at < data.length() && data.charAt(at) <= ' ') {
      at++;
    }
    return at < data.length() && data.charAt(at) == '{'
        ? Optional.of(data.substring(at))
        : Optional.empty();
  }

  private static String longest(String json) {
    @Nullable JsonNode root;
    try {
      root = READER.readTree(json);
    } catch (JsonProcessingException broken) {
      return "";
    }
    String best = "";
    int most = 0;
    Deque<JsonNode> open = new ArrayDeque<>();
    if (root != null) {
      open.add(root);
    }
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.poll();
      String text = node.isArray() ? paragraphs(node) : node.isTextual() ? markUp(node) : "";
      int words = text.length() > 2 * most ? WordCount.of(text) : 0;
      if (words > most) {
        most = words;
        best = text;
      }
      node.forEach(open::add);
    }
    return best;
  }

  private static String markUp(JsonNode node) {
    String text = node.textValue();
    if (isCode(text)) {
      return "";
    }
    int paragraphs = 0;
    for (int at = text.indexOf("<p"); at >= 0 && paragraphs < FEWEST_PARAGRAPHS; paragraphs++) {
      at = text.indexOf("<p", at + 1);
    }
    return paragraphs < FEWEST_PARAGRAPHS ? "" : text;
  }

  private static boolean isCode(String text) {
    return text.contains("<script") || text.contains("<style") || text.indexOf('{') >= 0;
  }

  /** The elements of an array, each a paragraph of rich text. */
  private static String paragraphs(JsonNode array) {
    StringBuilder text = new StringBuilder();
    int paragraphs = 0;
    for (JsonNode element : array) {
      int before = text.length();
      append(element, text, 0);
      String added = text.substring(before);
      text.append('\n');
      paragraphs += added.indexOf(' ') > 0 && WordCount.of(added) >= 10 ? 1 : 0;
    }
    return paragraphs < FEWEST_PARAGRAPHS ? "" : text.toString();
  }

  private static void append(JsonNode node, StringBuilder text, int level) {
    if (node.isTextual()) {
      text.append(isCode(node.textValue()) ? "" : node.textValue());
    } else if (level < MOST_LEVELS && node.isArray()) {
      node.forEach(part -> append(part, text, level + 1));
    } else if (level < MOST_LEVELS) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (TEXTS.contains(field.getKey())) {
          append(field.getValue(), text, level + 1);
        }
      }
    }
  }
}
