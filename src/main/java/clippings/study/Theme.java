package clippings.study;

import java.io.Serializable;
import java.util.List;

/**
 * Something the press writes about.
 *
 * @param name for people
 * @param terms words and phrases, in any case; {@code *} stands for any further letters or digits
 *     in that word
 * @param except phrases in which no term counts
 */
public record Theme(String name, List<String> terms, List<String> except) implements Serializable {}
