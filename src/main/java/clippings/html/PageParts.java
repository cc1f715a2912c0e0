package clippings.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself beside its text.
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
    document.getElementsByTag("meta").forEach(element -> addMeta(element, meta));
    List<String> linkedData =
        document.getElementsByTag("script").stream()
            .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
            .map(Element::data)
            .toList();
    Stream<String> canonical =
        document.getElementsByTag("link").stream()
            .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
            .map(link -> link.attr("href").strip());
    Stream<String> titles =
        document.getElementsByTag("title").stream()
            .filter(title -> title.parent() != null && !title.parent().nameIs("svg"))
            .map(Element::text);
    return new PageParts(
        meta, linkedData, canonical.findFirst().orElse(""), titles.findFirst().orElse(""));
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
