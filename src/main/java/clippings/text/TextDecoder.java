package clippings.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out in which charset bytes are stored and decodes them.
 *
 * <p>First that fits: a byte order mark; UTF-16 without a mark; escape sequences that switch
 * charsets; UTF-8 throughout, whatever is declared (no other charset gives it by chance); what is
 * declared, unless it is UTF-8 and the bytes are not; UTF-8 with a few broken bytes; what Mozilla's
 * detector says (Li and Momoi, A composite approach to language/encoding detection, 2001);
 * Windows-1252, which those texts are most often of which the detector has no opinion. What was
 * stored wrong before is repaired, see {@link Windows1252#repaired}.
 */
public final class TextDecoder {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** One broken sequence in so many chars beyond ASCII is a slip in UTF-8 and no other charset. */
  private static final int SOUND_PER_BROKEN = 10;

  /** What letters of Czech and Polish look like that are read as Western; no number of a note. */
  private static final Pattern CENTRAL_SIGN =
      Pattern.compile("(?<=\\p{L})(?:[\u00B1\u00B6\u00BC\u00BE\u00BF]|[\u00B3\u00B9](?=\\p{L}))");

  private static final int FEWEST_SIGNS = 2;

  private static final char BROKEN = '\uFFFD';
  private static final int GUESS_FROM = 1 << 18;

  private TextDecoder() {}

  /**
   * Decodes a text that may be none.
   *
   * <p>Example: {@code decode(new byte[] {'O', 'k'})} is {@code Ok}; of a picture it is empty.
   *
   * @return without a byte order mark; empty if the bytes are no text or in no known charset
   */
  public static Optional<String> decode(byte[] bytes) {
    return decoded(bytes).map(Windows1252::repaired);
  }

  private static Optional<String> decoded(byte[] bytes) {
    boolean marked = ByteOrderMark.of(bytes).isMarked();
    Optional<String> told = told(bytes, List.of());
    if (marked) {
      return told.filter(text -> isSound(text) && text.indexOf('\0') < 0);
    }
    if (told.isPresent() && !hasNul(bytes)) {
      return told;
    }
    return told.or(() -> Optional.of(guessed(bytes))).filter(TextDecoder::readsAsText);
  }

  /**
   * Decodes a text of which something is said elsewhere.
   *
   * <p>Example: {@code decode(page, List.of(Charset.forName("iso-8859-2")))}.
   *
   * @param bytes any bytes will do
   * @param declared charsets that are declared, most trusted first
   * @return without a byte order mark; U+FFFD for each malformed sequence
   */
  public static String decode(byte[] bytes, List<Charset> declared) {
    return Windows1252.repaired(told(bytes, declared).orElseGet(() -> guessed(bytes)));
  }

  /** What the bytes and declarations tell without a guess. */
  private static Optional<String> told(byte[] bytes, List<Charset> declared) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      return Optional.of(
          new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()));
    }
    if (isShifted(bytes)) {
      Optional<Charset> stateful =
          Stream.concat(declared.stream(), detected(bytes).stream())
              .filter(charset -> charset.name().startsWith("ISO-2022"))
              .findFirst();
      if (stateful.isPresent()) {
        return stateful.map(charset -> new String(bytes, charset));
      }
    }
    String unicode = new String(bytes, StandardCharsets.UTF_8);
    boolean maybe = declared.isEmpty() || declared.get(0).equals(StandardCharsets.UTF_8);
    if (unicode.indexOf(BROKEN) < 0 || (maybe && isSound(unicode))) {
      return Optional.of(unicode);
    }
    return declared.stream()
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .findFirst()
        .map(charset -> new String(bytes, charset));
  }

  private static String guessed(byte[] bytes) {
    return detected(bytes)
        .filter(charset -> !charset.equals(WESTERN))
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> ofOneByte(bytes));
  }

  /**
   * The text of bytes of which the detector has no better opinion: in Windows-1252, unless no
   * language that is written in it reads so.
   */
  private static String ofOneByte(byte[] bytes) {
    String western = new String(bytes, WESTERN);
    // Icelandic has the first of these too, but not without the others.
    if (hasOneOf(western, "\u00FD\u00FE\u00F0") && !hasOneOf(western, "\u00E1\u00E6\u00ED")) {
      return new String(bytes, Charset.forName("windows-1254"));
    }
    boolean czech = western.indexOf('\u00F8') >= 0 && western.indexOf('\u00EC') >= 0;
    boolean hungarian = western.indexOf('\u00F5') >= 0 && western.indexOf('\u00FB') >= 0;
    if (czech
        || hungarian
        || CENTRAL_SIGN.matcher(western).results().limit(FEWEST_SIGNS).count() == FEWEST_SIGNS) {
      String latin2 = new String(bytes, Charset.forName("iso-8859-2"));
      boolean control = latin2.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
      return control ? new String(bytes, Charset.forName("windows-1250")) : latin2;
    }
    return western;
  }

  private static boolean hasOneOf(String text, String letters) {
    return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, GUESS_FROM));
    detector.dataEnd();
    // Nothing is in the charset of old Macs any more, which differs little.
    return Optional.ofNullable(detector.getDetectedCharset())
        .map(name -> name.equals("MACCYRILLIC") ? "windows-1251" : name)
        .flatMap(TextDecoder::named)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
  }

  /**
   * The charset of a name.
   *
   * @return empty if Java has none of that name
   */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip().toLowerCase(Locale.ROOT)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Whether a text is broken in a few places at most, as one that was cut within a letter. */
  private static boolean isSound(String text) {
    long broken = text.chars().filter(c -> c == BROKEN).count();
    long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
    return broken == 0 || broken * SOUND_PER_BROKEN < beyondAscii;
  }

  /** Whether there are letters rather than signs: seven chars of ten, and no control chars. */
  private static boolean readsAsText(String text) {
    long letters = text.codePoints().filter(c -> Character.isLetter(c) || isGap(c)).count();
    boolean control =
        text.codePoints().anyMatch(c -> c == BROKEN || (Character.isISOControl(c) && !isGap(c)));
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
}
