package clippings.growth;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts work in steps: calls, turns of loops, chars that are copied, searched or matched. Code
 * that {@link CountedClasses} loads calls it.
 */
public final class Steps {
  // Plain, since they are looked at for each step: what is counted runs in one thread.
  private static long count;
  private static long limit = Long.MAX_VALUE;

  private Steps() {}

  /** How many steps some work takes. */
  static long of(Runnable work) {
    return of(work, Long.MAX_VALUE);
  }

  /** The same; work of more steps than {@code most} is broken off. */
  static long of(Runnable work, long most) {
    long before = count;
    limit = most == Long.MAX_VALUE ? most : before + most;
    try {
      work.run();
    } catch (TooManyException e) {
      return most + 1;
    } finally {
      limit = Long.MAX_VALUE;
    }
    return count - before;
  }

  private static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A call, or a turn of a loop. */
  public static void add() {
    add(1);
  }

  private static void add(int chars) {
    count += chars;
    if (count > limit) {
      throw new TooManyException();
    }
  }

  /** The chars of a text that was made. */
  public static void made(String text) {
    if (text != null) {
      add(text.length());
    }
  }

  // Each has what it is called on as its first argument, and does and returns what that does.

  public static int indexOf(String text, int c) {
    return indexOf(text, c, 0);
  }

  public static int indexOf(String text, int c, int from) {
    return searched(text.indexOf(c, from), from, text);
  }

  public static int indexOf(String text, String part) {
    return indexOf(text, part, 0);
  }

  public static int indexOf(String text, String part, int from) {
    return searched(text.indexOf(part, from), from, text);
  }

  private static int searched(int found, int from, String text) {
    add(Math.max(1, (found < 0 ? text.length() : found) - from));
    return found;
  }

  public static int lastIndexOf(String text, int c) {
    return lastIndexOf(text, c, text.length() - 1);
  }

  public static int lastIndexOf(String text, int c, int from) {
    int found = text.lastIndexOf(c, from);
    add(Math.max(1, Math.min(from, text.length()) - Math.max(0, found)));
    return found;
  }

  public static boolean contains(String text, CharSequence part) {
    return indexOf(text, part.toString()) >= 0;
  }

  public static boolean matches(String text, String regex) {
    return matcher(Pattern.compile(regex), text).matches();
  }

  public static String replaceAll(String text, String regex, String by) {
    return matcher(Pattern.compile(regex), text).replaceAll(by);
  }

  public static String replaceFirst(String text, String regex, String by) {
    return matcher(Pattern.compile(regex), text).replaceFirst(by);
  }

  public static void arraycopy(Object from, int at, Object to, int toAt, int length) {
    add(length);
    System.arraycopy(from, at, to, toAt, length);
  }

  /** A matcher of which each look at a char is a step. */
  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new Counted(text.toString()));
  }

  /** A text of which each look at a char is a step. */
  record Counted(String text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      add();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      add(end - start);
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** For messages: {@code 1,234 and 5,678 steps}. */
  static String shown(long few, long many) {
    return String.format(Locale.ROOT, "%,d and %,d steps", few, many);
  }
}
