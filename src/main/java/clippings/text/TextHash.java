package clippings.text;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/** The one 64-bit hash of text, the same on every machine: {@link HashFormat#TEXT}. */
public final class TextHash {
  private static final Hasher64 KOMIHASH = Hashing.komihash5_0();

  private TextHash() {}

  /** The hash of the chars of {@code text}. */
  public static long of(CharSequence text) {
    return KOMIHASH.hashCharsToLong(text);
  }
}
