package clippings.mention;

import clippings.text.Chars;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds all forms of a study in a text at once, with the automaton of Aho and Corasick. Case does
 * not matter to it. In a form, {@code *} stands for any further letters or digits of the word; in a
 * theme's term a space is a hyphen, too.
 *
 * <p>One thread at a time.
 */
final class FormFinder {
  private static final char STAR = '*';

  private final List<Form> forms;

  /** By what stands before the first star: the numbers of the forms that start so. */
  private final AhoCorasickDoubleArrayTrie<int[]> automaton = new AhoCorasickDoubleArrayTrie<>();

  private final boolean empty;

  /** Receives the forms that match. */
  @FunctionalInterface
  interface Sink {
    /** The form with number {@code form} stands from {@code start} to {@code end}. */
    void match(int form, int start, int end);
  }

  /** Makes the automaton; the number of a form is its place in the list. */
  FormFinder(List<Form> forms) {
    this.forms = forms;
    TreeMap<String, int[]> keys = new TreeMap<>();
    for (int form = 0; form < forms.size(); form++) {
      String text = forms.get(form).text();
      int star = text.indexOf(STAR);
      String key = plain(star < 0 ? text : text.substring(0, star));
      if (!key.isEmpty()) {
        keys.merge(key, new int[] {form}, FormFinder::concat);
      }
    }
    empty = keys.isEmpty();
    if (!empty) {
      automaton.build(keys);
    }
  }

  /** Hands on every form in the first {@code length} chars of a text, by its end. */
  void find(char[] text, int length, Sink sink) {
    if (empty) {
      return;
    }
    char[] plain = new char[length];
    for (int i = 0; i < length; i++) {
      plain[i] = plain(text[i]);
    }
    automaton.parseText(
        plain,
        (begin, end, numbers) -> {
          if (WordEdges.mayStart(text, begin)) {
            for (int form : numbers) {
              match(form, text, length, begin, begin, 0, sink);
            }
          }
        });
  }

  /** Hands on a form that stands at {@code start} if the text from {@code at} is its rest. */
  private void match(int form, char[] text, int length, int start, int at, int from, Sink sink) {
    String own = forms.get(form).text();
    boolean loose = forms.get(form).theme() >= 0;
    int i = at;
    int k = from;
    while (k < own.length() && own.charAt(k) != STAR) {
      if (i == length || !fits(own.charAt(k), text[i], loose)) {
        return;
      }
      i++;
      k++;
    }
    if (k == own.length()) {
      sink.match(form, start, i);
      return;
    }
    match(form, text, length, start, i, k + 1, sink);
    while (i < length && Chars.isWord(text[i])) {
      i++;
      match(form, text, length, start, i, k + 1, sink);
    }
  }

  private static boolean fits(char own, char c, boolean loose) {
    return own == c
        || Character.toLowerCase(own) == Character.toLowerCase(c)
        || (loose && own == ' ' && c == '-');
  }

  private static String plain(String key) {
    char[] chars = key.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new String(chars);
  }

  private static char plain(char c) {
    return c == '-' ? ' ' : Character.toLowerCase(c);
  }

  private static int[] concat(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
