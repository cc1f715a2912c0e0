package clippings.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of JSON into its values, however they are laid out: one after the other, over
 * several lines, or as the elements of a list. A value over the limit is passed by without being
 * held.
 */
final class JsonValues {
  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream value = new ByteArrayOutputStream();
  private boolean inList;
  private boolean tooLarge;
  private boolean broken;
  private long line = 1;
  private long startLine;
  private int pushedBack = -1;

  JsonValues(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /**
   * Goes to the next value.
   *
   * @return false if there is none
   */
  boolean next() throws IOException {
    value.reset();
    tooLarge = false;
    broken = false;
    int first = firstByte();
    if (first < 0) {
      return false;
    }
    startLine = line;
    keep(first);
    switch (first) {
      case '{', '[' -> readNested();
      case '"' -> readString();
      default -> readWord();
    }
    return true;
  }

  /** The first byte of a value, behind white space, commas and the signs of the outer list. */
  private int firstByte() throws IOException {
    for (int next = read(); next >= 0; next = read()) {
      if (next == '[' && !inList) {
        inList = true;
      } else if (next == ']' && inList) {
        inList = false;
      } else if (next > ' ' && next != ',') {
        return next;
      }
    }
    return -1;
  }

  private void readNested() throws IOException {
    int depth = 1;
    while (depth > 0) {
      int next = read();
      if (next < 0) {
        broken = true;
        return;
      }
      keep(next);
      switch (next) {
        case '"' -> readString();
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
    }
  }

  private void readString() throws IOException {
    int next = read();
    while (next >= 0 && next != '"') {
      keep(next);
      if (next == '\\') {
        keepMore(read());
      }
      next = read();
    }
    keepMore(next);
  }

  private void readWord() throws IOException {
    int next = read();
    while (next > ' ' && ",{}[]\"".indexOf(next) < 0) {
      keep(next);
      next = read();
    }
    unread(next);
  }

  private void keepMore(int next) {
    if (next < 0) {
      broken = true;
    } else {
      keep(next);
    }
  }

  private void keep(int next) {
    if (value.size() >= limit) {
      tooLarge = true;
    } else {
      value.write(next);
    }
  }

  private int read() throws IOException {
    if (pushedBack >= 0) {
      int next = pushedBack;
      pushedBack = -1;
      return next;
    }
    int next = in.read();
    line += next == '\n' ? 1 : 0;
    return next;
  }

  private void unread(int next) {
    pushedBack = next;
  }

  /** The value. */
  byte[] bytes() {
    return value.toByteArray();
  }

  /** Whether it is an element of an outer list. */
  boolean isInList() {
    return inList;
  }

  /** Whether it is over the limit: its bytes are not whole. */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** Whether the stream ends within it. */
  boolean isBroken() {
    return broken;
  }

  /** Number of the line that it starts in, counted from 1. */
  long line() {
    return startLine;
  }
}
