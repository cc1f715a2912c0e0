package clippings.dedup;

import clippings.article.Paragraph;
import clippings.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a body as 16-bit hashes, in order: two bytes a word, enough to compare two articles
 * word by word without their texts.
 *
 * <p>A word is what {@link clippings.text.Words} counts; case and apostrophes are ignored. Two
 * different words share a hash once in 65,536 pairs; two different 5-word shingles practically
 * never.
 */
final class Signature {
  private byte[] hashes;
  private int end;

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
    return Arrays.copyOf(signature.hashes, signature.end);
  }

  /** How many words {@code signature} stands for. */
  static int words(byte[] signature) {
    return signature.length / 2;
  }

  /** The hash of the word at {@code index}, 0 to 65,535. */
  static int word(byte[] signature, int index) {
    return (signature[2 * index] & 0xFF) << 8 | (signature[2 * index + 1] & 0xFF);
  }

  // The same edges as in Words.count, so that a body has as many hashes as words.
  private void addWords(String text) {
    boolean inWord = false;
    int hash = 0;
    for (int i = 0, n = text.length(); i < n; i++) {
      char c = text.charAt(i);
      boolean word = Chars.isWord(c);
      boolean alone = word && c >= '\u3040' && Chars.isAlone(c);
      if (word && !alone) {
        hash = hash * 31 + lower(c);
        inWord = true;
        continue;
      }
      boolean inner =
          inWord && (c == '\'' || c == '\u2019') && i + 1 < n && Chars.isWord(text.charAt(i + 1));
      if (inWord && !inner) {
        add(hash);
        hash = 0;
        inWord = false;
      }
      if (alone) {
        add(c);
      }
    }
    if (inWord) {
      add(hash);
    }
  }

  private static char lower(char c) {
    return c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
  }

  private void add(int word) {
    if (end + 2 > hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * end);
    }
    int mixed = (int) (Mix.of(word) >>> 48);
    hashes[end++] = (byte) (mixed >>> 8);
    hashes[end++] = (byte) mixed;
  }
}
