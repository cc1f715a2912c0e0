package clippings.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which fields of a record are its text, date, title, URL and site (rules.md, section 2). Names are
 * compared without case and signs: {@code Publish Date}, {@code publish_date} and {@code
 * publishDate} are one.
 */
final class FieldNames implements Serializable {

  /** What a field can be. */
  enum Role {
    TEXT,
    DATE,
    TITLE,
    URL,
    SITE
  }

  /** Objects that hold the record itself. */
  private static final Set<String> WRAPPERS = Set.copyOf(NameLists.of("records within"));

  /**
   * One use of a field.
   *
   * @param role what it is
   * @param rank the lowest rank with a usable value is taken
   * @param path names below the field, for a nested one; else empty
   */
  record Use(Role role, int rank, List<String> path) implements Serializable {}

  private final Map<String, List<Use>> uses = new HashMap<>();

  /**
   * The names of the study, and behind them the known ones.
   *
   * @param own names by role in lower case, such as {@code text: [story, Volltext]}; a dot leads
   *     into an object: {@code article.body}
   */
  static FieldNames of(Map<String, List<String>> own) {
    FieldNames names = new FieldNames();
    for (Role role : Role.values()) {
      int rank = 0;
      for (String name : own.getOrDefault(role.name().toLowerCase(Locale.ROOT), List.of())) {
        names.add(name, role, rank++);
      }
      for (String name : NameLists.of(role.name().toLowerCase(Locale.ROOT))) {
        names.add(name, role, rank++);
      }
    }
    return names;
  }

  /** What the field of a record is used for; empty if it is not. */
  List<Use> uses(String field) {
    return uses.getOrDefault(plain(field), List.of());
  }

  /** A name as names are compared: its letters and digits, in lower case. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.isEmpty() ? name : plain.toString();
  }

  /** The whole name, and each of its fronts that ends before a dot, with the rest as the path. */
  private void add(String name, Role role, int rank) {
    put(name, new Use(role, rank, List.of()));
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      List<String> path = List.of(name.substring(dot + 1).split("\\."));
      put(name.substring(0, dot), new Use(role, rank, path));
    }
  }

  private void put(String field, Use use) {
    uses.computeIfAbsent(plain(field), unused -> new ArrayList<>()).add(use);
  }

  /** Whether a field of this name may hold the record itself. */
  static boolean isWrapper(String field) {
    return WRAPPERS.contains(field);
  }
}
