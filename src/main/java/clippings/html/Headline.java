package clippings.html;

import clippings.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headline of a page: the one of its titles and headings that names the article. */
final class Headline {
  private static final int LONGEST = 1000;
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s{1,9}[|\\-\u2013\u2014\u00B7\u2022\u00BB\u00AB:~/]{1,2}\\s{1,9}|\\s{0,9}\\|\\s{0,9}|:\\s{1,9}");

  private final PageParts parts;
  private final JsonLd linkedData;
  private final String host;

  Headline(PageParts parts, JsonLd linkedData, String host) {
    this.parts = parts;
    this.linkedData = linkedData;
    this.host = host;
  }

  /** The headline; empty if the page has none. */
  String find(List<TextBlock> blocks) {
    List<String> titles = new ArrayList<>();
    for (String title :
        List.of(
            parts.first("og:title"),
            linkedData.headline(),
            parts.first("twitter:title"),
            parts.title())) {
      if (!title.isBlank()) {
        titles.add(withoutSite(clean(title)));
      }
    }
    List<String> tops = new ArrayList<>();
    for (TextBlock block : blocks) {
      if (block.box().heading() == 1 || block.box().heading() == 2) {
        boolean told = titles.stream().anyMatch(title -> agree(title, block.text()));
        if (told) {
          return block.text();
        }
        if (block.box().heading() == 1 && block.furniture().isEmpty()) {
          tops.add(block.text());
        }
      }
    }
    if (!titles.isEmpty()) {
      return titles.size() == 1 && !parts.title().isBlank()
          ? beforeBar(titles.get(0))
          : titles.get(0);
    }
    return tops.isEmpty() ? "" : tops.get(0);
  }

  /** Whether two titles are one: the same words, or one begins or ends with the other. */
  static boolean agree(String one, String other) {
    if (one.length() > 3 * other.length() + 9 || other.length() > 3 * one.length() + 9) {
      return false;
    }
    String a = plain(one);
    String b = plain(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() * 2 > longer.length()
        && WordCount.of(shorter) >= 3
        && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String folded = Folding.caseless(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static String clean(String full) {
    String title = full.substring(0, Math.min(full.length(), LONGEST));
    String text =
        title.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(title, false) : title;
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }

  /** Cuts what stands before or behind a separator if it is the name of the site. */
  private String withoutSite(String title) {
    Matcher matcher = SEPARATOR.matcher(title);
    String kept = title;
    while (matcher.find()) {
      String before = title.substring(0, matcher.start());
      String after = title.substring(matcher.end());
      if (isSite(after) && !before.isBlank()) {
        return before.strip();
      }
      if (isSite(before) && !after.isBlank() && kept.equals(title)) {
        kept = after.strip();
      }
    }
    return kept;
  }

  /** The title of a window, without what stands behind a bar, where nothing else tells the site. */
  private static String beforeBar(String title) {
    int bar = title.indexOf(" | ");
    String before = title.substring(0, Math.max(0, bar));
    return WordCount.of(before) >= FEWEST_TITLE_WORDS ? before : title;
  }

  private boolean isSite(String words) {
    String name = plain(words).replace(" ", "");
    if (name.isEmpty()) {
      return false;
    }
    for (String site :
        List.of(
            parts.first("og:site_name"),
            linkedData.publisher(),
            parts.first("application-name", "apple-mobile-web-app-title"))) {
      String known = plain(site).replace(" ", "");
      if (!known.isEmpty()
          && (name.equals(known) || (known.length() > 3 && name.startsWith(known)))) {
        return true;
      }
    }
    String domain = host.toLowerCase(Locale.ROOT).replace("www.", "");
    return name.length() > 2
        && (domain.replaceAll("[^\\p{L}\\p{N}]", "").startsWith(name)
            || name.equals(domain.replace(".", "")));
  }
}
