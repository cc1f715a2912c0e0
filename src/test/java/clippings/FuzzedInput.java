package clippings;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What holds for every fuzz target: an input, and now and then the same over and over up to 64 kB,
 * is taken without an exception. While fuzzing ({@code JAZZER_FUZZ=1}) it must not take over a
 * second of the thread's time either, as the code runs without the fuzzer.
 */
public final class FuzzedInput {
  private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
  private static final int LARGE = 64 << 10;

  /** Jazzer counts branches: the same nested page took 52 ms without and 424 ms with it. */
  private static final int COUNTING = 8;

  private static final long LIMIT = COUNTING * 1_000_000_000L;

  private FuzzedInput() {}

  /** Takes an input. */
  public interface Target {
    void take(byte[] input) throws Exception;
  }

  /** Hands an input to a target. */
  public static void give(byte[] input, Target target) throws Exception {
    timed(input, target);
    boolean alsoLarge = !FUZZING || Arrays.hashCode(input) % 64 == 0;
    if (alsoLarge && input.length > 0 && input.length < LARGE) {
      timed(repeated(input), target);
    }
  }

  private static byte[] repeated(byte[] input) {
    byte[] large = new byte[LARGE];
    for (int at = 0; at < LARGE; at += input.length) {
      System.arraycopy(input, 0, large, at, Math.min(input.length, LARGE - at));
    }
    return large;
  }

  private static void timed(byte[] input, Target target) throws Exception {
    long took = time(input, target);
    if (FUZZING && took > LIMIT) {
      // Once more before judging: the first time may have been the compiler's and not the code's.
      took = time(input, target);
      if (took > LIMIT) {
        throw new AssertionError(took / 1_000_000 + " ms for " + input.length + " bytes");
      }
    }
  }

  private static long time(byte[] input, Target target) throws Exception {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    target.take(input);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
