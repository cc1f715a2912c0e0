package clippings.study;

import java.io.Serializable;
import java.util.List;

/**
 * A character of the show, played by a cast member.
 *
 * @param name stands alone, unless it is listed under {@code common} too
 * @param aliases other forms that stand alone
 * @param common forms that are also ordinary words or other names: they need evidence
 */
public record ShowCharacter(String name, List<String> aliases, List<String> common)
    implements Serializable {}
