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
 * @param characters whom they play
 */
public record CastMember(
    String name,
    String role,
    List<String> aliases,
    List<String> shortForms,
    List<ShowCharacter> characters)
    implements Serializable {}
