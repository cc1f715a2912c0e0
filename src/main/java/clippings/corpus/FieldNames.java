package clippings.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which fields of a record are its text, date, title, URL and site (SPEC section 2). */
final class FieldNames implements Serializable {

  /** What a field can be. */
  enum Role {
    TEXT,
    DATE,
    TITLE,
    URL,
    SITE
  }

  /** In order of preference. */
  private static final Map<Role, List<String>> KNOWN =
      Map.of(
          Role.TEXT,
          List.of("text", "maintext", "raw_text", "body", "content", "article", "plaintext"),
          Role.DATE,
          List.of(
              "date",
              "date_publish",
              "publication_date",
              "published",
              "datePublished",
              "published_at",
              "timestamp",
              "publishing_date"),
          Role.TITLE,
          List.of("title", "headline"),
          Role.URL,
          List.of("url", "link", "source_url", "canonical", "source"),
          Role.SITE,
          List.of("hostname", "source_domain", "site"));

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
   * The known names, and those of the study instead where it has them.
   *
   * @param own names by role in lower case, such as {@code text: maintext}; a dot leads into an
   *     object: {@code text: article.body}
   */
  static FieldNames of(Map<String, String> own) {
    FieldNames names = new FieldNames();
    for (Role role : Role.values()) {
      String named = own.get(role.name().toLowerCase(Locale.ROOT));
      if (named == null) {
        KNOWN.getOrDefault(role, List.of()).forEach(name -> names.add(name, role, List.of()));
      } else {
        names.add(named, role, List.of());
        for (int dot = named.indexOf('.'); dot > 0; dot = named.indexOf('.', dot + 1)) {
          names.add(named.substring(0, dot), role, List.of(named.substring(dot + 1).split("\\.")));
        }
      }
    }
    return names;
  }

  /** What the field of a record is used for; empty if it is not. */
  List<Use> uses(String field) {
    return uses.getOrDefault(field, List.of());
  }

  private void add(String field, Role role, List<String> path) {
    List<Use> known = uses.computeIfAbsent(field, unused -> new ArrayList<>());
    int rank =
        (int) uses.values().stream().flatMap(List::stream).filter(u -> u.role == role).count();
    known.add(new Use(role, rank, path));
  }
}
