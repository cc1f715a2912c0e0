package clippings.html;

/**
 * How far bytes are UTF-8.
 *
 * @param good well-formed sequences of more than one byte
 * @param bad bytes that belong to no well-formed sequence
 */
record Utf8(int good, int bad) {

  /** A few bytes are broken, as in a page that was clipped or glued. */
  boolean isLikely() {
    return bad == 0 || bad * 20L < good;
  }

  static Utf8 check(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      i++;
      if (lead < 0x80) {
        continue;
      }
      int more =
          lead >= 0xC2 && lead < 0xE0
              ? 1
              : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
      int end = i + more;
      boolean whole = more > 0 && end <= bytes.length;
      for (int k = i; whole && k < end; k++) {
        whole = (bytes[k] & 0xC0) == 0x80;
      }
      if (whole) {
        good++;
        i = end;
      } else {
        bad++;
      }
    }
    return new Utf8(good, bad);
  }
}
