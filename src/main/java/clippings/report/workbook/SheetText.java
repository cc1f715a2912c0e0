package clippings.report.workbook;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/**
 * A text as a cell of a workbook can hold it. Characters that XML 1.0 has not are left out by the
 * library.
 *
 * @param text at most 32,767 characters
 */
record SheetText(String text) {
  private static final int MOST_CHARACTERS = 32_767;
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20'";

  /** Excel takes this for the code of a character (ECMA-376, part 1, 22.9.2.19). */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Cuts a text to what a cell holds; {@code …} shows where. */
  static SheetText of(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return new SheetText(text);
    }
    int end = MOST_CHARACTERS - 1;
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return new SheetText(text.substring(0, whole) + "…");
  }

  /** Whether a spreadsheet would take it for a formula if somebody typed it. */
  boolean looksLikeFormula() {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** Writes the text as text. It is no shared string: those would all be kept in memory. */
  void write(Worksheet sheet, int row, int column) {
    String escaped = text.contains("_x") ? CODE.matcher(text).replaceAll("_x005F_") : text;
    if (text.equals(text.strip())) {
      sheet.inlineString(row, column, escaped);
    } else {
      // Only in text of this kind does the library keep spaces at the ends.
      sheet.inlineString(row, column, RichText.builder().run(escaped).end().build());
    }
  }
}
