package clippings.study;

import java.io.Serializable;
import java.util.List;

/**
 * Someone whose mentions are counted.
 *
 * @param name full name
 * @param role free text; may be empty
 * @param aliases other forms that stand alone
 * @param shortForms forms that need the full name or an alias in the same article; the default,
 *     first and last word of the name, is filled in
 * @param known forms by which everybody knows them
 * @param common forms that are also ordinary words or other names
 * @param characters whom they play
 */
public record CastMember(
    String name,
    String role,
    List<String> aliases,
    List<String> shortForms,
    List<String> known,
    List<String> common,
    List<ShowCharacter> characters)
    implements Serializable {

  /** Someone without known and common forms. */
  public CastMember(
      String name,
      String role,
      List<String> aliases,
      List<String> shortForms,
      List<ShowCharacter> characters) {
    this(name, role, aliases, shortForms, List.of(), List.of(), characters);
  }
}
