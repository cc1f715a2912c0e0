package clippings.quality.flat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Parts of a page that no reader sees: scripts, styles, the head, comments. */
final class InvisibleParts {
  private static final Set<String> NAMES =
      Set.of("script", "style", "noscript", "template", "svg", "head");

  private InvisibleParts() {}

  /** The page with a space in place of each; of elements that are not closed, all is left. */
  static String cut(String html) {
    StringBuilder out = new StringBuilder(html.length());
    Map<String, Integer> unclosed = new HashMap<>();
    int done = 0;
    for (int open = html.indexOf('<');
        open >= 0;
        open = html.indexOf('<', Math.max(done, open + 1))) {
      int end = end(html, open, unclosed);
      if (end > 0) {
        out.append(html, done, open).append(' ');
        done = end;
      }
    }
    return out.append(html, done, html.length()).toString();
  }

  /** Behind the part that opens here; -1 if none does. */
  private static int end(String html, int open, Map<String, Integer> unclosed) {
    if (html.startsWith("<!--", open)) {
      int end = unclosed.containsKey("--") ? -1 : html.indexOf("-->", open + 4);
      if (end < 0) {
        unclosed.put("--", open);
        return -1;
      }
      return end + 3;
    }
    String name = html.startsWith("/", open + 1) ? "" : MarkedText.Tags.name(html, open);
    if (!NAMES.contains(name) || unclosed.containsKey(name)) {
      return -1;
    }
    for (int at = html.indexOf("</", open + 1 + name.length());
        at >= 0;
        at = html.indexOf("</", at + 2)) {
      int end = at + 2 + name.length();
      if (html.regionMatches(true, at + 2, name, 0, name.length())) {
        while (end < html.length() && Spaces.isSpace(html.charAt(end))) {
          end++;
        }
        if (end < html.length() && html.charAt(end) == '>') {
          return end + 1;
        }
      }
    }
    unclosed.put(name, open);
    return -1;
  }
}
