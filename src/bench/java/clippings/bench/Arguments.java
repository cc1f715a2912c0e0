package clippings.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Options of a command, as {@code --name=value}.
 *
 * <p>Example: {@code Arguments.parse(List.of("seed"), "--seed=7").number("seed", 1)} is 7.
 */
public final class Arguments {
  private final Map<String, String> values;

  private Arguments(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads options.
   *
   * @param known names, without dashes
   * @param args {@code --name=value}, or {@code --name} for {@code true}
   * @throws IllegalArgumentException if an option is not known; its message lists those that are
   */
  public static Arguments parse(List<String> known, String... args) {
    Map<String, String> values = new TreeMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      String name = (equals < 0 ? arg : arg.substring(0, equals)).replaceFirst("^--", "");
      if (!arg.startsWith("--") || !known.contains(name)) {
        throw new IllegalArgumentException(
            "unknown option " + arg + "; there are --" + String.join(", --", known));
      }
      values.put(name, equals < 0 ? "true" : arg.substring(equals + 1));
    }
    return new Arguments(values);
  }

  /** The value of an option, or {@code otherwise} if it is not given. */
  public String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** The same, parted at commas. */
  public List<String> list(String name, String otherwise) {
    return Arrays.stream(text(name, otherwise).split(",")).filter(part -> !part.isEmpty()).toList();
  }

  /** Whether an option is given, and not as {@code false}. */
  public boolean flag(String name) {
    return !text(name, "false").equals("false");
  }

  /** A number; {@code 500k}, {@code 64m} and {@code 2g} are thousands, millions and milliards. */
  public long number(String name, long otherwise) {
    String given = text(name, "");
    return given.isEmpty() ? otherwise : number(given);
  }

  /**
   * Reads a number as {@link #number(String, long)} does.
   *
   * <p>Example: {@code number("1.5g")} is 1,500,000,000.
   */
  public static long number(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replaceFirst("b$", "");
    int unit = lower.isEmpty() ? -1 : "kmg".indexOf(lower.charAt(lower.length() - 1));
    String digits = unit < 0 ? lower : lower.substring(0, lower.length() - 1);
    try {
      return Math.round(Double.parseDouble(digits) * Math.pow(1000, unit + 1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(written + " is no number; write 2000, 64m or 2g", e);
    }
  }

  /** A share, 0 to 1. */
  public double share(String name, double otherwise) {
    double share = Double.parseDouble(text(name, Double.toString(otherwise)));
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("--" + name + " is a share: 0 to 1");
    }
    return share;
  }
}
