package clippings.dedup;

import clippings.article.Paragraph;
import clippings.text.Chars;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a body as 15-bit hashes, in order, each with a bit that says whether it is a name or
 * a number: two bytes a word, enough to compare two articles word by word without their texts.
 *
 * <p>A word is what {@link clippings.text.Words} counts; case and apostrophes are ignored in its
 * hash, {@link clippings.text.HashFormat#WORD}. Two different words share a hash once in 32,768
 * pairs; two different 5-word shingles practically never. A number is a word with a digit. A name
 * is a word with a capital within a sentence; where more than a quarter of the words have one
 * there, as nouns in German, only if the word before or behind it has one, too.
 */
final class Signature {
  private static final int TELLING = 0x80;
  private static final int ABBREVIATION = 2;
  private static final int NOUNS = 4;

  private byte[] hashes;
  private int end;

  /** Which words have a capital, and which of them stand within a sentence. */
  private final BitSet capitals = new BitSet();

  private final BitSet names = new BitSet();
  private int within;
  private boolean starts;

  private Signature(int capacity) {
    hashes = new byte[capacity];
  }

  /** The signature of the words of {@code paragraphs}, subheadings included. */
  static byte[] of(List<Paragraph> paragraphs) {
    int chars = paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    Signature signature = new Signature(Math.max(16, chars / 2));
    for (Paragraph paragraph : paragraphs) {
      signature.addWords(paragraph.text());
    }
    signature.markNames();
    return Arrays.copyOf(signature.hashes, signature.end);
  }

  /** How many words {@code signature} stands for. */
  static int words(byte[] signature) {
    return signature.length / 2;
  }

  /** The hash of the word at {@code index}, 0 to 32,767. */
  static int word(byte[] signature, int index) {
    return (signature[2 * index] & 0xFF & ~TELLING) << 8 | (signature[2 * index + 1] & 0xFF);
  }

  /** Whether the word at {@code index} is a name or a number. */
  static boolean isTelling(byte[] signature, int index) {
    return (signature[2 * index] & TELLING) != 0;
  }

  /** A hash of all words, in order. */
  static long hash(byte[] signature) {
    byte[] words = signature.clone();
    for (int i = 0; i < words.length; i += 2) {
      words[i] &= (byte) ~TELLING;
    }
    return Hashing.komihash5_0().hashBytesToLong(words);
  }

  // The same edges as in Words.count, so that a body has as many hashes as words.
  private void addWords(String paragraph) {
    char[] text = paragraph.toCharArray();
    starts = true;
    int first = -1;
    int hash = 0;
    boolean digit = false;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      boolean word = Chars.isWord(c);
      boolean alone = word && c >= '\u3040' && Chars.isAlone(c);
      if (word && !alone) {
        first = first < 0 ? i : first;
        hash = hash * 31 + lower(c);
        digit |= Character.isDigit(c);
        continue;
      }
      boolean inner =
          first >= 0
              && (c == '\'' || c == '\u2019')
              && i + 1 < text.length
              && Chars.isWord(text[i + 1]);
      if (first >= 0 && !inner) {
        add(hash, text[first], digit);
        // "J. Kesteven" and "Dr. Kesteven" are no sentences.
        starts = isStop(c) && i - first > ABBREVIATION;
        hash = 0;
        first = -1;
        digit = false;
      }
      starts |= first < 0 && isStop(c) && i > 0 && !Chars.isWord(text[i - 1]);
      if (alone) {
        add(c, c, false);
      }
    }
    if (first >= 0) {
      add(hash, text[first], digit);
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '\u2026';
  }

  private static char lower(char c) {
    return c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
  }

  private void add(int word, char first, boolean digit) {
    if (end + 2 > hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * end);
    }
    int index = end / 2;
    int mixed = (int) (Mix.of(word) >>> 49);
    hashes[end++] = (byte) (mixed >>> 8 | (digit ? TELLING : 0));
    hashes[end++] = (byte) mixed;
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    capitals.set(index, capital);
    names.set(index, capital && !starts);
    within += starts ? 0 : 1;
    starts = false;
  }

  private void markNames() {
    boolean nouns = names.cardinality() * NOUNS > within;
    for (int i = names.nextSetBit(0); i >= 0; i = names.nextSetBit(i + 1)) {
      if (!nouns || capitals.get(i + 1) || (i > 0 && capitals.get(i - 1))) {
        hashes[2 * i] |= (byte) TELLING;
      }
    }
  }
}
