package clippings.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says of it.
 *
 * @param plain in lower case, without the ending of its compression
 * @param packing how it is compressed
 */
record FileName(String plain, Packing packing) {

  /** A dot and up to ten letters and digits, at least one a letter. */
  private static final Pattern ENDING = Pattern.compile("(?<=.)\\.(?=\\d*[a-z])[a-z\\d]{1,10}$");

  /** Short forms of two endings. */
  private static final Map<String, String> SHORT =
      Map.of(
          ".tgz", ".tar.gz",
          ".tbz2", ".tar.bz2",
          ".tbz", ".tar.bz2",
          ".txz", ".tar.xz",
          ".tzst", ".tar.zst");

  private static final List<String> ZIP = List.of(".zip", ".wacz");

  /** What servers make pages with, and XML, which may be a feed: the first bytes tell. */
  private static final List<String> GUESSED =
      List.of(
          ".php", ".php3", ".php5", ".phtml", ".shtml", ".shtm", ".xhtml", ".xht", ".asp", ".aspx",
          ".jsp", ".jspx", ".jhtml", ".cfm", ".cgi", ".pl", ".do", ".action", ".ece", ".cms",
          ".stm", ".story", ".xml", ".amp");

  static FileName of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> form : SHORT.entrySet()) {
      if (name.endsWith(form.getKey())) {
        name = name.substring(0, name.length() - form.getKey().length()) + form.getValue();
        break;
      }
    }
    Packing packing = Packing.of(name);
    return new FileName(name.substring(0, name.length() - packing.ending().length()), packing);
  }

  /**
   * The ending of a name, with that of its compression: {@code .pdf}, {@code .txt.gz}. What follows
   * the last dot is an ending only if it looks like one: {@code 1.5} and {@code Vol. 2} have none.
   */
  static String ending(String fileName) {
    FileName name = of(fileName);
    return name.ownEnding() + name.packing.ending();
  }

  private String ownEnding() {
    Matcher ending = ENDING.matcher(plain);
    return ending.find() ? ending.group() : "";
  }

  /** The name without any ending. */
  String bare() {
    return plain.substring(0, plain.length() - ownEnding().length());
  }

  /** Whether it is a packed folder. */
  boolean isFolder() {
    return isZip() || isTar();
  }

  boolean isZip() {
    return packing == Packing.NONE && ZIP.stream().anyMatch(plain::endsWith);
  }

  boolean isTar() {
    return plain.endsWith(".tar");
  }

  /** Whether the first bytes must tell what it is. */
  boolean isGuessed() {
    String ending = ownEnding();
    return ending.isEmpty() || GUESSED.contains(ending);
  }
}
