package clippings.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days in the folders of a path, in the path of a URL, and in the names of files. */
final class PathDays {
  private static final Pattern URL =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:)?//[^/?#]*([^?#]*).*", Pattern.DOTALL);

  /** A whole folder: 2024-07-15, 2024_07_15, 2024.7.15. */
  private static final Pattern FOLDER = Pattern.compile("(\\d{4})([-_.])(\\d{1,2})\\2(\\d{1,2})");

  /** Somewhere in a name, with signs around: 2024-07-15, 20240715. */
  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<![\\p{N}][-_.])"
              + "(?:(\\d{4})([-_.])(\\d{2})\\2(\\d{2})|(\\d{8}))(?![\\p{N}])(?![\\p{L}&&[^T]])");

  /** 202407, 2024-07. */
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}-?\\d{2}");

  private PathDays() {}

  /** The days of a path, the best first. */
  static Stream<LocalDate> inPath(String pathOrUrl) {
    Matcher url = URL.matcher(pathOrUrl.strip());
    boolean isUrl = url.matches();
    String[] parts = (isUrl ? url.group(1) : pathOrUrl).split("/");
    int folders = isUrl ? parts.length : parts.length - 1;
    Stream<LocalDate> shaped =
        IntStream.range(0, folders).boxed().flatMap(i -> shaped(parts, i, folders).stream());
    return isUrl ? Stream.concat(shaped, Stream.of(parts).flatMap(PathDays::inName)) : shaped;
  }

  /** The days of a file name or of the last part of a URL, from left to right. */
  static Stream<LocalDate> inName(String name) {
    return IN_NAME
        .matcher(name)
        .results()
        .flatMap(
            match ->
                (match.group(5) == null
                        ? day(match.group(1), match.group(3), match.group(4))
                        : Days.compact(match.group(5)))
                    .stream());
  }

  private static Optional<LocalDate> shaped(String[] parts, int i, int folders) {
    String part = parts[i];
    if (part.isEmpty() || !isDigit(part.charAt(0))) {
      return Optional.empty();
    }
    Matcher whole = FOLDER.matcher(part);
    if (whole.matches()) {
      return day(whole.group(1), whole.group(3), whole.group(4));
    }
    int digits = digits(part);
    String second = i + 1 < folders ? parts[i + 1] : "";
    String third = i + 2 < folders ? parts[i + 2] : "";
    if (digits == 8) {
      return Days.compact(part);
    } else if (digits == 4 && isOneOrTwoDigits(third)) {
      return isOneOrTwoDigits(second)
          ? day(part, second, third)
          : day(part, String.valueOf(DateWords.of(second).month()), third);
    } else if (digits == 4 && digits(second) == 4) {
      return day(part, second.substring(0, 2), second.substring(2));
    } else if (isOneOrTwoDigits(second) && YEAR_AND_MONTH.matcher(part).matches()) {
      return day(part.substring(0, 4), part.substring(part.length() - 2), second);
    }
    return Optional.empty();
  }

  private static boolean isOneOrTwoDigits(String part) {
    return digits(part) == 1 || digits(part) == 2;
  }

  /** How many digits a part has; 0 if it has anything else. */
  private static int digits(String part) {
    return part.chars().allMatch(c -> isDigit((char) c)) ? part.length() : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return Days.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
