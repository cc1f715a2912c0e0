package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of fields that others give, in {@code names.txt}: {@code [section]}, names, comments.
 */
final class NameLists {
  private static final Map<String, List<String>> SECTIONS = read();

  private NameLists() {}

  /** The names of a section in their order; empty if there is none. */
  static List<String> of(String section) {
    return SECTIONS.getOrDefault(section, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    try (InputStream in =
        Objects.requireNonNull(NameLists.class.getResourceAsStream("names.txt"), "names.txt")) {
      List<String> names = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (line.startsWith("[")) {
          names = new ArrayList<>();
          sections.put(line.substring(1, line.indexOf(']')), names);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          names.addAll(List.of(line.strip().split(", ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
