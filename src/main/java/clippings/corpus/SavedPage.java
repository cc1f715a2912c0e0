package clippings.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What programs that save pages note of them in a comment at the top. */
final class SavedPage {
  private static final int WITHIN = 4096;

  /** Browsers, SingleFile and HTTrack. */
  private static final Pattern NOTE =
      Pattern.compile(
          "saved from url=\\(\\d{1,6}\\)(https?://\\S{1,2000})"
              + "|Page saved with SingleFile\\s{1,20}url:\\s{1,9}(https?://\\S{1,2000})"
              + "|Mirrored from ([\\p{L}\\p{N}.-]{1,200}/\\S{0,2000}) by HTTrack");

  private SavedPage() {}

  /** The address that a page was saved from; empty if it does not say so. */
  static String address(String html) {
    Matcher note = NOTE.matcher(html.substring(0, Math.min(WITHIN, html.length())));
    if (!note.find()) {
      return "";
    }
    String mirrored = note.group(3);
    if (mirrored != null) {
      return "http://" + mirrored;
    }
    return note.group(1) == null ? note.group(2) : note.group(1);
  }
}
