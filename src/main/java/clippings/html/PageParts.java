package clippings.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * What a page says about itself beside its text, collected in one walk.
 *
 * @param meta contents of the {@code meta} elements by name, property or itemprop, lower case; all
 *     values of a name in order
 * @param linkedData the JSON-LD scripts
 * @param canonical the canonical address; empty if none
 * @param title of the window
 */
record PageParts(
    Map<String, List<String>> meta, List<String> linkedData, String canonical, String title) {

  static PageParts of(Document document) {
    Map<String, List<String>> meta = new HashMap<>();
    List<String> linkedData = new ArrayList<>();
    List<String> canonical = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (!(node instanceof Element element)) {
            return;
          }
          switch (element.normalName()) {
            case "meta" -> addMeta(element, meta);
            case "script" -> {
              if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                linkedData.add(element.data());
              }
            }
            case "link" -> {
              if (element.attr("rel").equalsIgnoreCase("canonical")) {
                canonical.add(element.attr("href").strip());
              }
            }
            case "title" -> {
              if (element.parent() != null && !element.parent().normalName().equals("svg")) {
                titles.add(element.text());
              }
            }
            default -> {}
          }
        },
        document);
    return new PageParts(
        meta,
        linkedData,
        canonical.isEmpty() ? "" : canonical.get(0),
        titles.isEmpty() ? "" : titles.get(0));
  }

  private static void addMeta(Element element, Map<String, List<String>> meta) {
    String content = element.attr("content").strip();
    if (content.isEmpty()) {
      content = element.attr("datetime").strip();
    }
    if (content.isEmpty()) {
      return;
    }
    for (String key : List.of("property", "name", "itemprop")) {
      String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        meta.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
      }
    }
  }

  /** The first content of the first of these names that the page has; empty if it has none. */
  String first(String... names) {
    for (String name : names) {
      List<String> values = meta.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return "";
  }
}
