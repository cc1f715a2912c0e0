package clippings.corpus;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out in which charset a text is stored and decodes it: a byte order mark, else UTF-8 if it
 * is valid, else what Mozilla's detector says (Li and Momoi, A composite approach to
 * language/encoding detection, 2001) if the outcome reads as text.
 */
final class TextDecoder {
  /** One broken sequence in so many sound ones is a slip in UTF-8 and no other charset. */
  private static final int SOUND_PER_BROKEN = 10;

  private TextDecoder() {}

  /**
   * Decodes a whole text.
   *
   * @return without a byte order mark; empty if the bytes are no text or in no known charset
   */
  static Optional<String> decode(byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      return strictly(bytes, mark.length(), mark.charset())
          .or(
              () ->
                  mark == ByteOrderMark.UTF8
                      ? slightlyBroken(bytes, mark.length())
                      : Optional.empty())
          .filter(text -> text.indexOf('\0') < 0);
    }
    if (hasNul(bytes)) {
      return unmarkedUtf16(bytes);
    }
    return (isShifted(bytes) ? detected(bytes) : Optional.<String>empty())
        .or(() -> strictly(bytes, 0, UTF_8))
        .or(() -> slightlyBroken(bytes, 0))
        .or(() -> detected(bytes));
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 with a few broken bytes, such as a text cut within a letter: they become U+FFFD. */
  private static Optional<String> slightlyBroken(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, UTF_8);
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
    return broken * SOUND_PER_BROKEN < beyondAscii ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // The detector has no opinion on short texts; Windows-1252 is what they most often are.
    Charset charset =
        Charset.forName(name != null && Charset.isSupported(name) ? name : "windows-1252");
    return strictly(bytes, 0, charset)
        .or(() -> strictly(bytes, 0, Charset.forName("windows-1252")))
        .filter(TextDecoder::readsAsText);
  }

  /** Whether there are letters rather than signs: seven chars of ten, and no control chars. */
  private static boolean readsAsText(String text) {
    long letters = text.codePoints().filter(c -> Character.isLetter(c) || isGap(c)).count();
    boolean control = text.codePoints().anyMatch(c -> Character.isISOControl(c) && !isGap(c));
    return !control && letters * 10 >= text.codePointCount(0, text.length()) * 7L;
  }

  private static boolean isGap(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0;
  }

  /** Whether escape sequences switch charsets, as in ISO-2022-JP, which is also valid ASCII. */
  private static boolean isShifted(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** UTF-16 without a mark has its NULs, the upper halves of ASCII, all on one side. */
  private static Optional<String> unmarkedUtf16(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int units = bytes.length / 2;
    boolean oneSided = Math.min(nuls[0], nuls[1]) == 0 && 2 * Math.max(nuls[0], nuls[1]) > units;
    return oneSided
        ? strictly(bytes, 0, nuls[0] > 0 ? UTF_16BE : UTF_16LE).filter(TextDecoder::readsAsText)
        : Optional.empty();
  }
}
