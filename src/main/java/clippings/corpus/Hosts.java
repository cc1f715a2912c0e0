package clippings.corpus;

import java.util.Locale;
import java.util.Set;

/** Finds the host that stands for a site. Hosts are in lower case, without a leading www. */
final class Hosts {
  private static final int SHORTEST_TOP_DOMAIN = 2;
  private static final int LONGEST_TOP_DOMAIN = 24;

  /** Endings that folders have and hosts do not. */
  private static final Set<String> FOLDER_ENDINGS =
      Set.of(
          "bak", "backup", "copy", "csv", "data", "dir", "files", "final", "git", "gz", "htm",
          "html", "json", "jsonl", "md", "ndjson", "new", "old", "orig", "out", "pdf", "tar", "tgz",
          "tmp", "txt", "warc", "xml", "zip");

  /** Of a link, as https://www.sitemaps.org/protocol.html has it. */
  private static final int MOST_CHARS = 2_048;

  private Hosts() {}

  /**
   * The host of a URL.
   *
   * <p>Example: {@code ofUrl("https://www.Site.example:8080/a?b")} is {@code site.example}.
   *
   * @return empty if {@code url} is no http URL
   */
  static String ofUrl(String url) {
    String text = url.strip();
    int start = authority(text);
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String authority = text.substring(start, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.indexOf(':', host.lastIndexOf(']') + 1);
    String bare = normal(port < 0 ? host : host.substring(0, port));
    return bare.chars().anyMatch(Character::isWhitespace) ? "" : bare;
  }

  /**
   * The URL, if it is one that a page can link to: of http or https, and no longer than browsers
   * take.
   *
   * <p>Example: {@code link("//site.example/a")} is empty, since it does not say how to get there.
   *
   * @return empty if it is none
   */
  static String link(String url) {
    String text = url.strip();
    return isUrl(text) && !text.startsWith("//") && text.length() <= MOST_CHARS ? text : "";
  }

  /** Where the host of a URL starts; -1 if it is none. */
  private static int authority(String text) {
    int slashes = text.indexOf("//");
    boolean scheme =
        slashes == 0
            || (slashes == 5 && text.regionMatches(true, 0, "http:", 0, 5))
            || (slashes == 6 && text.regionMatches(true, 0, "https:", 0, 6));
    return scheme ? slashes + 2 : -1;
  }

  /** Whether {@code text} is an http URL. */
  static boolean isUrl(String text) {
    return !ofUrl(text).isEmpty();
  }

  /**
   * The host in a field that names the site: a host, a URL, or any other name as it is, in lower
   * case.
   */
  static String ofField(String site) {
    String host = ofUrl(site);
    return host.isEmpty() ? normal(site.strip()) : host;
  }

  /**
   * The nearest folder of a path that is named like a host.
   *
   * <p>Example: {@code ofFolders("data/site.example/2024/x.txt")} is {@code site.example}.
   *
   * @param path with {@code /}; what stands behind the last one is the file and no folder
   * @return empty if there is none
   */
  static String ofFolders(String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String folder = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
      if (isHost(folder)) {
        return normal(folder);
      }
    }
    return "";
  }

  /** Labels with dots and a top-level domain of letters, so that {@code v1.2} is none. */
  private static boolean isHost(String name) {
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      if (!isLabel(name, start, dot)) {
        return false;
      }
      start = dot + 1;
    }
    String ending = name.substring(start);
    return start > 0
        && isTopDomain(ending)
        && !FOLDER_ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
  }

  /** Letters, digits and marks, and hyphens within. */
  private static boolean isLabel(String name, int start, int end) {
    if (start == end || !Character.isLetterOrDigit(name.codePointAt(start))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = name.charAt(i);
      boolean inner = c == '-' && i + 1 < end;
      if (!inner && !isLetterDigitOrMark(name.codePointAt(i))) {
        return false;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return true;
  }

  private static boolean isLetterDigitOrMark(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isTopDomain(String ending) {
    if (ending.startsWith("xn--")) {
      return ending.length() > 4
          && ending.chars().allMatch(c -> c == '-' || (c < 0x80 && Character.isLetterOrDigit(c)));
    }
    return ending.length() >= SHORTEST_TOP_DOMAIN
        && ending.length() <= LONGEST_TOP_DOMAIN
        && ending.codePoints().allMatch(Character::isLetter);
  }

  private static String normal(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
