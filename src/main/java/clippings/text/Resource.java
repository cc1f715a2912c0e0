package clippings.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists of words that lie beside a class: {@code [section]} lines, words, {@code #} comments. */
public final class Resource {
  private Resource() {}

  /**
   * Its lines with words or the name of a section.
   *
   * @param beside a class of the same package
   * @throws IllegalStateException if it is not there
   */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Its words by section, in their order; those above the first section are in one with an empty
   * name.
   *
   * <p>Example: {@code sections(Vocabulary.class, "names.txt").get("standfirst")}.
   *
   * @param beside as for {@link #lines(Class, String)}
   */
  public static Map<String, Set<String>> sections(Class<?> beside, String name) {
    return sections(lines(beside, name));
  }

  /** The lines of a resource of this package, folded and in small letters. */
  static List<String> lines(String name) {
    return lines(Resource.class, name).stream()
        .map(line -> Folding.fold(line).toString().toLowerCase(Locale.ROOT).strip())
        .toList();
  }

  /** The words of a resource of this package by section, folded and in small letters. */
  static Map<String, Set<String>> sections(String name) {
    return sections(lines(name));
  }

  private static Map<String, Set<String>> sections(List<String> lines) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        sections
            .computeIfAbsent(section, any -> new LinkedHashSet<>())
            .addAll(Arrays.asList(line.split(" +", -1)));
      }
    }
    return Collections.unmodifiableMap(sections);
  }
}
