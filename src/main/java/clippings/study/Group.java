package clippings.study;

import java.io.Serializable;
import java.util.List;

/**
 * A name for several cast members: one mention for each.
 *
 * @param name stands alone
 * @param aliases other forms that stand alone
 * @param members names of cast members
 */
public record Group(String name, List<String> aliases, List<String> members)
    implements Serializable {}
