package clippings.date;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The names of months in many languages. They are a table of the project's own, since the names a
 * Java knows differ with its version and with how it was put together.
 */
final class MonthNames {
  /** Diacritics of Latin, Greek and Cyrillic, vowel signs and hamza of Arabic. */
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u0652\\u0654]+");

  private static final Map<String, Integer> MONTHS = read();

  private MonthNames() {}

  /**
   * The number of a month.
   *
   * <p>Example: {@code number("Août")} is 8.
   *
   * @param word a name in any case, with or without diacritics, without a dot behind it
   * @return 1 to 12; 0 if it is the name of none
   */
  static int number(String word) {
    return MONTHS.getOrDefault(fold(word), 0);
  }

  /** Lower case without diacritics. */
  static String fold(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(decomposed).replaceAll("").replace('\u0131', 'i');
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.txt"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.startsWith("#") ? new String[] {""} : line.split(" ");
        for (int i = 1; i < words.length; i++) {
          months.put(words[i], Integer.valueOf(words[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(months);
  }
}
