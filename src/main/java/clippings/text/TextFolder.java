package clippings.text;

import static java.lang.Character.isLowSurrogate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Folds one text that is not plain ASCII already; see {@link Folding#fold}. */
final class TextFolder {
  private final String text;
  private char[] folded;
  private int[] starts;
  private int[] ends;
  private int length;

  TextFolder(String text) {
    this.text = text;
    this.folded = new char[text.length() + 16];
    this.starts = new int[text.length() + 16];
    this.ends = new int[text.length() + 16];
  }

  FoldedText fold() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      Entities.@Nullable Entity entity = c == '&' ? Entities.at(text, i) : null;
      if (entity != null) {
        for (int k = 0; k < entity.chars().length(); k++) {
          append(entity.chars().charAt(k), i, entity.end());
        }
        i = entity.end();
      } else if (isPictograph(c) && i + 1 < text.length() && isLowSurrogate(text.charAt(i + 1))) {
        append(' ', i, i + 2);
        i += 2;
      } else {
        append(c, i, i + 1);
        i++;
      }
    }
    if (length > 0 && folded[length - 1] == ' ') {
      length--;
    }
    starts[length] = text.length();
    return new FoldedText(text, folded, length, starts, ends);
  }

  /** Whether it is the first half of an emoji or another sign that parts words. */
  static boolean isPictograph(char c) {
    return c >= '\uD83C' && c <= '\uD83E';
  }

  private void append(char c, int start, int end) {
    char one = SingleChars.fold(c);
    if (one == ' ') {
      if (length > 0 && folded[length - 1] != ' ') {
        put(' ', start, end);
      }
    } else if (one != SingleChars.OTHER) {
      put(one, start, end);
    } else if (Marks.isMark(c)) {
      if (length > 0) {
        ends[length - 1] = end;
      }
    } else if (!Marks.isInvisible(c)) {
      String parts = SingleChars.foldToSeveral(c);
      for (int i = 0; i < parts.length(); i++) {
        put(parts.charAt(i), start, end);
      }
    }
  }

  private void put(char c, int start, int end) {
    if (length + 1 >= folded.length) {
      int more = folded.length * 2;
      folded = Arrays.copyOf(folded, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    folded[length] = c;
    starts[length] = start;
    ends[length++] = end;
  }
}
