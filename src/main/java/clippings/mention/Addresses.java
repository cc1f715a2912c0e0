package clippings.mention;

import clippings.text.Chars;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what is no text: URLs, e-mail addresses, hashtags and handles (rules.md, section 5, rule
 * 1).
 */
final class Addresses {
  private static final Set<String> TOP_DOMAINS =
      Set.of(
          "com", "net", "org", "edu", "gov", "info", "biz", "io", "tv", "fm", "me", "co", "uk",
          "ca", "au", "de", "fr", "es", "nl", "eu", "jp", "br", "ru", "ie", "nz", "ch", "se", "dk",
          "fi", "pl", "app", "dev", "news", "show", "club", "example", "online", "site", "xyz",
          "ly", "gg");

  /** Chars around a span that are looked at: a token may be as long as a file. */
  private static final int LONGEST = 2048;

  /** What ends an address within a run of chars without a space. */
  private static final String CLOSING = "()[]{}<>\"|";

  private Addresses() {}

  /** Whether the span from {@code start} to {@code end} touches an address. */
  static boolean touch(char[] text, int length, int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST && !separates(text[from - 1])) {
      from--;
    }
    int to = Math.min(length, end + LONGEST);
    return hasSigns(text, to, from, end) && touchTokens(text, to, from, start, end);
  }

  private static boolean separates(char c) {
    return c == ' ' || CLOSING.indexOf(c) >= 0;
  }

  /** Whether a token has a char that no address is without; hardly any name's has one. */
  private static boolean hasSigns(char[] text, int length, int from, int end) {
    for (int i = from; i < length && (i < end || !separates(text[i])); i++) {
      char c = text[i];
      if (c <= '@'
          && (c == '#'
              || c == '@'
              || c == ':'
              || (c == '.' && i + 1 < length && Chars.isWord(text[i + 1])))) {
        return true;
      }
    }
    return false;
  }

  private static boolean touchTokens(char[] text, int length, int first, int start, int end) {
    int from = first;
    while (from < end) {
      int to = from;
      while (to < length && !separates(text[to])) {
        to++;
      }
      if (touchToken(text, from, to, start, end)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static boolean touchToken(char[] text, int from, int to, int start, int end) {
    if (to - from < 3 || (from == start && to == end)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text[i];
      if ((c == '#' || c == '@')
          && (i == from || !Chars.isWord(text[i - 1]))
          && i < start
          && wordReaches(text, i + 1, to) > start) {
        return true;
      }
      if (c == '@' && i > from && Chars.isWord(text[i - 1])) {
        return true;
      }
      if (c == ':' && i + 2 < to && text[i + 1] == '/' && text[i + 2] == '/') {
        return end > schemeStart(text, from, i);
      }
    }
    return hostReaches(text, from, to, start);
  }

  /** Where the letters before a colon start, which are a scheme: {@code https}. */
  private static int schemeStart(char[] text, int from, int colon) {
    int i = colon;
    while (i > from && Chars.isWord(text[i - 1])) {
      i--;
    }
    return i;
  }

  /** Where the hashtag or handle that starts at {@code i} ends. */
  private static int wordReaches(char[] text, int i, int to) {
    int end = i;
    while (end < to
        && (Chars.isWord(text[end])
            || text[end] == '_'
            || (text[end] == '.' && end + 1 < to && Chars.isWord(text[end + 1])))) {
      end++;
    }
    return end;
  }

  /** Whether the token is a host name, maybe with a path: {@code fans.example/ada}. */
  private static boolean hostReaches(char[] text, int from, int to, int start) {
    int i = from;
    while (i < to && !Chars.isWord(text[i])) {
      i++;
    }
    int hostStart = i;
    int lastDot = -1;
    while (i < to && (Chars.isWord(text[i]) || text[i] == '.' || text[i] == '-')) {
      if (text[i] == '.' && i + 1 < to && Chars.isWord(text[i + 1])) {
        lastDot = i;
      }
      i++;
    }
    if (lastDot < 0 || start < hostStart) {
      return false;
    }
    int end = lastDot + 1;
    while (end < i && Chars.isWord(text[end])) {
      end++;
    }
    String top = new String(text, lastDot + 1, end - lastDot - 1);
    String host = new String(text, hostStart, end - hostStart).toLowerCase(Locale.ROOT);
    boolean known = TOP_DOMAINS.contains(top) || host.startsWith("www.");
    return known && (start < end || (end < to && text[end] == '/'));
  }
}
