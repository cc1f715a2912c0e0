package clippings.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists of words that lie beside these classes: {@code [section]} lines, words, comments. */
final class Resource {
  private Resource() {}

  /** Its lines with words, folded and in small letters; comments are left out. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Folding.fold(line).toString().toLowerCase(Locale.ROOT).strip())
          .forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Its words by section; those above the first are in the section with an empty name. */
  static Map<String, Set<String>> sections(String name) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        sections
            .computeIfAbsent(section, any -> new HashSet<>())
            .addAll(Arrays.asList(line.split(" +", -1)));
      }
    }
    return sections;
  }
}
