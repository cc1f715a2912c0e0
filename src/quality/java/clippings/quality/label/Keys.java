package clippings.quality.label;

import java.util.regex.Pattern;

/** Names of pages and texts. */
public final class Keys {
  private static final Pattern ENDING = Pattern.compile("\\.(html|txt)(\\.gz)?$");

  private Keys() {}

  /**
   * A source without its ending.
   *
   * <p>Example: {@code of("near/example.org/1.txt")} is {@code near/example.org/1}.
   */
  public static String of(String source) {
    return ENDING.matcher(source).replaceFirst("");
  }

  /** The part before the first slash: the host of {@code HOST/ID}, the style of a text. */
  public static String first(String key) {
    return key.substring(0, Math.max(0, key.indexOf('/')));
  }

  /** What stands behind the first slash. */
  public static String rest(String key) {
    return key.substring(key.indexOf('/') + 1);
  }
}
