package clippings.html;

/** Guards the parser against tag names without end, which cost it quadratic time. */
final class TagNames {
  private static final int LONGEST = 500;

  private TagNames() {}

  /** The page, in which a tag with a name longer than any real one is no tag any more. */
  static String tame(String html) {
    StringBuilder tamed = null;
    int copied = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = endOfName(html, at + 1);
      if (end - at > LONGEST) {
        tamed = tamed == null ? new StringBuilder(html.length()) : tamed;
        tamed.append(html, copied, at).append(' ');
        copied = at + 1;
      }
      at = html.indexOf('<', at + 1);
    }
    return tamed == null ? html : tamed.append(html, copied, html.length()).toString();
  }

  private static int endOfName(String html, int start) {
    int i = start < html.length() && html.charAt(start) == '/' ? start + 1 : start;
    int stop = Math.min(html.length(), start + LONGEST + 1);
    if (i < stop && !Character.isLetter(html.charAt(i))) {
      return i;
    }
    while (i < stop && html.charAt(i) > ' ' && html.charAt(i) != '>' && html.charAt(i) != '/') {
      i++;
    }
    return i;
  }
}
