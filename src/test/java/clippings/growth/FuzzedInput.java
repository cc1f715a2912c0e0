package clippings.growth;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What holds for every fuzz target: an input, and now and then the same over and over up to 64 kB,
 * is taken without an exception, and in no more than so many {@link Steps} for each of its bytes,
 * as they are unpacked.
 */
public final class FuzzedInput {
  private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
  private static final int LARGE = 64 << 10;

  /**
   * A page takes some hundred, and elements may be 512 deep; work by the square of its size takes
   * 32,000 for each byte of a large input.
   */
  private static final long MOST_OF_A_BYTE = 10_000;

  /** Work that is done whatever the input, as to look through all names of months. */
  private static final long CONSTANT = 2_000_000;

  /** Work that the first input to come to a class does for all: tables of chars, a model. */
  private static final long ONCE = 500_000_000;

  private FuzzedInput() {}

  /**
   * An object of a class without arguments, all of whose work is counted.
   *
   * @param as what of it those can see who are loaded by another class loader: a type of Java
   */
  public static <T> T counted(Class<? extends T> type, Class<T> as) {
    try {
      return new CountedClasses().make(type, as);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Hands an input to a target.
   *
   * @param target one that is {@link #counted}
   */
  public static void give(byte[] input, Consumer<byte[]> target) {
    give(input, 0, target);
  }

  /**
   * Hands an input to a target that unpacks it.
   *
   * @param unpacked how many bytes even a small input may unpack to
   * @param target one that is {@link #counted}
   */
  public static void give(byte[] input, long unpacked, Consumer<byte[]> target) {
    limited(input, unpacked, target);
    boolean alsoLarge = !FUZZING || Arrays.hashCode(input) % 64 == 0;
    if (alsoLarge && input.length > 0 && input.length < LARGE) {
      limited(repeated(input), unpacked, target);
    }
  }

  private static byte[] repeated(byte[] input) {
    byte[] large = new byte[LARGE];
    for (int at = 0; at < LARGE; at += input.length) {
      System.arraycopy(input, 0, large, at, Math.min(input.length, LARGE - at));
    }
    return large;
  }

  private static void limited(byte[] input, long unpacked, Consumer<byte[]> target) {
    long most = CONSTANT + MOST_OF_A_BYTE * Math.max(unpacked, input.length);
    if (Steps.of(() -> target.accept(input), most + ONCE) <= most) {
      return;
    }
    if (Steps.of(() -> target.accept(input), most) > most) {
      throw new AssertionError("more than " + most + " steps for " + input.length + " bytes");
    }
  }
}
