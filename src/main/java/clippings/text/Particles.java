package clippings.text;

import java.util.Objects;
import java.util.Set;

/** What Korean writes onto a word, without a space: particles and forms of address. */
public final class Particles {
  private static final int LONGEST = 16;

  private static final Set<String> PARTICLES =
      Set.copyOf(Objects.requireNonNull(Resource.sections("particles.txt").get("")));

  private Particles() {}

  /** Whether {@code c} is a letter of Korean, as {@link Folding} leaves it. */
  public static boolean isKorean(char c) {
    return (c >= '\u1100' && c <= '\u11FF') || (c >= '\uAC00' && c <= '\uD7A3');
  }

  /**
   * Whether what a word still has from {@code from} on is a particle, or two.
   *
   * <p>Example: of {@code 김민준에게는} what follows the name.
   *
   * @param text folded
   */
  public static boolean follow(char[] text, int length, int from) {
    int end = from;
    while (end < length && end - from <= LONGEST && Chars.isWord(text[end])) {
      end++;
    }
    String rest = new String(text, from, end - from);
    if (PARTICLES.contains(rest)) {
      return true;
    }
    for (int at = 1; at < rest.length(); at++) {
      if (PARTICLES.contains(rest.substring(0, at)) && PARTICLES.contains(rest.substring(at))) {
        return true;
      }
    }
    return false;
  }
}
