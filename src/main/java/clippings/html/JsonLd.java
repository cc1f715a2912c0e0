package clippings.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a page's JSON-LD (<a href="https://schema.org/Article">schema.org</a>) says about its
 * article.
 *
 * @param headline empty if unknown, like all that follow
 * @param published when it was published, as written
 * @param created when it was created or uploaded, as written
 * @param modified when it was last changed, as written
 * @param url its address
 * @param body its text
 * @param publisher name of who publishes it
 */
record JsonLd(
    String headline,
    String published,
    String created,
    String modified,
    String url,
    String body,
    String publisher) {

  private static final int MOST_NODES = 20_000;
  private static final int MOST_CHARS = 4_000_000;
  private static final JsonLd NOTHING = new JsonLd("", "", "", "", "", "", "");

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonParser.Feature.ALLOW_COMMENTS)
          .build()
          .reader();

  /**
   * What the scripts say of the article: of the first object of an article's type, else of the
   * page.
   */
  static JsonLd of(List<String> scripts) {
    JsonLd best = NOTHING;
    int bestRank = 0;
    for (String script : scripts) {
      if (script.length() > MOST_CHARS) {
        continue;
      }
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(parse(script));
      for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
        JsonNode node = open.poll();
        if (node.isArray()) {
          node.forEach(open::add);
        } else if (node.isObject()) {
          int rank = rank(node);
          if (rank > bestRank) {
            bestRank = rank;
            best = read(node);
          }
          for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isContainerNode()
                && !Vocabulary.group("beside in json-ld")
                    .contains(field.getKey().toLowerCase(Locale.ROOT))) {
              open.add(field.getValue());
            }
          }
        }
      }
    }
    return best;
  }

  private static JsonNode parse(String script) {
    String json = script.strip();
    int start = 0;
    while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
      start++;
    }
    if (json.startsWith("//<![CDATA[")
        || json.startsWith("/*<![CDATA[*/")
        || json.startsWith("<![CDATA[")) {
      start = Math.max(json.indexOf('{', json.indexOf("CDATA[") + 6), 0);
    }
    try {
      JsonNode node = READER.readTree(json.substring(start));
      return node == null ? READER.createObjectNode() : node;
    } catch (JsonProcessingException | IllegalArgumentException broken) {
      return Salvage.objects(json, READER);
    }
  }

  /**
   * 3 for an article, 2 for a work of another kind with a headline, 1 for the page; 0 for others.
   */
  private static int rank(JsonNode node) {
    JsonNode types = node.path("@type");
    int rank = typeRank(types.asText());
    for (JsonNode type : types) {
      rank = Math.max(rank, typeRank(type.asText()));
    }
    boolean dated = node.has("datePublished");
    return rank == 0 ? 0 : 2 * rank + (dated ? 1 : 0);
  }

  private static int typeRank(String type) {
    if (type.endsWith("Article")
        || type.endsWith("Posting")
        || type.equals("Report")
        || type.equals("NewsStory")) {
      return 4;
    }
    if (Vocabulary.group("works in json-ld").contains(type)) {
      return 3;
    }
    if (Vocabulary.group("pages in json-ld").contains(type)) {
      return 2;
    }
    return type.equals("VideoObject") ? 1 : 0;
  }

  private static JsonLd read(JsonNode node) {
    return new JsonLd(
        text(node, "headline", "name"),
        text(node, "datePublished", "datepublished", "DatePublished"),
        text(node, "dateCreated", "uploadDate"),
        text(node, "dateModified"),
        node.path("mainEntityOfPage").isTextual()
            ? node.path("mainEntityOfPage").asText()
            : text(node, "url", "@id"),
        text(node, "articleBody", "text"),
        node.path("publisher").path("name").asText());
  }

  private static String text(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value.isObject()) {
        value = value.path("@value");
      }
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText().strip();
      }
    }
    return "";
  }
}
