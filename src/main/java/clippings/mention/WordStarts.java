package clippings.mention;

import java.util.List;

/**
 * The pairs of chars that forms start with. Most words of a text start with none of them, and need
 * not be looked up. Names know their case: few words start with a capital.
 */
final class WordStarts {
  private static final int ASCII = 128;

  private final boolean[] pairs = new boolean[ASCII * ASCII];

  /** Whether forms start with a char beyond ASCII: then words that do are all looked up. */
  private boolean beyondAscii;

  private WordStarts() {}

  /** The starts of {@code forms}. */
  static WordStarts of(List<Form> forms) {
    WordStarts starts = new WordStarts();
    forms.forEach(starts::add);
    return starts;
  }

  /** Whether a form may start at {@code i}; never false if one does. */
  boolean mayStart(char[] text, int length, int i) {
    char first = text[i];
    char second = i + 1 < length ? text[i + 1] : ' ';
    if (first < ASCII && second < ASCII) {
      return pairs[first * ASCII + second];
    }
    return first < ASCII || beyondAscii;
  }

  private void add(Form form) {
    String text = form.text();
    char first = text.charAt(0);
    char second = text.length() > 1 ? text.charAt(1) : '*';
    boolean anyCase =
        form.theme() >= 0 || form.type() == Form.Type.EXCEPT || text.startsWith("The ");
    for (char a = 0; a < ASCII; a++) {
      boolean fits =
          first == '*'
              || a == first
              || a == Character.toUpperCase(first)
              || (anyCase && a == Character.toLowerCase(first));
      for (char b = 0; fits && b < ASCII; b++) {
        // A space may be a hyphen in the text; after a form of one char anything may stand.
        pairs[a * ASCII + b] |=
            second == '*'
                || second == ' '
                || first == '*'
                || Character.toLowerCase(b) == Character.toLowerCase(second);
      }
    }
    beyondAscii |= first >= ASCII || first == '*';
  }
}
