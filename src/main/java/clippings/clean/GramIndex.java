package clippings.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists filed under grams: a few chars that stand together. Of the grams of a text nearly all have
 * no list, which one bit of a small filter tells.
 *
 * @param <E> what is filed
 */
final class GramIndex<E> {
  /** How many chars a gram has at most. */
  static final int GRAM = 4;

  /** Letters from the most common to the rarest; space first. */
  private static final String COMMON = " etaoinshrdlcumwfgypbvkjxqz";

  private static final int SLOT_BITS = 16;
  private static final int LISTS = 1 << 12;

  private final long[] filter = new long[(1 << SLOT_BITS) / Long.SIZE];
  private final List<List<E>> lists = new ArrayList<>(Collections.nCopies(LISTS, List.of()));

  /** Files an entry. */
  void add(long gram, E entry) {
    int slot = slot(gram);
    List<E> list = new ArrayList<>(lists.get(slot % LISTS));
    list.add(entry);
    lists.set(slot % LISTS, list);
    filter[slot >>> 6] |= 1L << slot;
  }

  /** What is filed under the gram of four chars that starts at {@code at}. */
  List<E> get(String text, int at) {
    return get(gramOf(text, at));
  }

  /**
   * Where at {@code from}, or any number of grams behind it, a gram of a text starts under which
   * something may be filed; the length of the text or more if there is none.
   */
  int find(String text, int from) {
    int at = from;
    // Nothing else is in this loop: a call, however rare, would slow down all of it.
    while (at + GRAM <= text.length() && !mayHave(slot(gramOf(text, at)))) {
      at += GRAM;
    }
    return at + GRAM <= text.length() ? at : text.length();
  }

  private static long gramOf(String text, int at) {
    // Not by a loop of so few rounds, which takes longer to set up than to run.
    long front = next(text.charAt(at), text.charAt(at + 1));
    long back = next(text.charAt(at + 2), text.charAt(at + 3));
    return (front << (2 * Character.SIZE)) | back;
  }

  /** The gram of so many chars of a text. */
  static long gramAt(String text, int from, int to) {
    long gram = 0;
    for (int i = from; i < to; i++) {
      gram = next(gram, text.charAt(i));
    }
    return gram;
  }

  /**
   * How rare the four chars are that start at {@code at}: the more, the rarer their letters; any
   * sign is rarer than any letter.
   */
  static int rarity(String text, int at) {
    int rarity = 0;
    for (int i = at; i < at + GRAM; i++) {
      int common = COMMON.indexOf(text.charAt(i));
      rarity += common < 0 ? COMMON.length() : common;
    }
    return rarity;
  }

  /** Whether a char of a pattern stands for itself. */
  static boolean isPlain(char c) {
    return c != '*' && c != '#';
  }

  private static long next(long gram, char c) {
    return (gram << Character.SIZE) | c;
  }

  /** What is filed under a gram, in order, and now and then what is filed under another. */
  List<E> get(long gram) {
    int slot = slot(gram);
    return mayHave(slot) ? lists.get(slot % LISTS) : List.of();
  }

  private boolean mayHave(int slot) {
    return (filter[slot >>> 6] & (1L << slot)) != 0;
  }

  private static int slot(long gram) {
    return (int) ((gram * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
  }
}
