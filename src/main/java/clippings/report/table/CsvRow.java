package clippings.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of a CSV file (RFC 4180), cell by cell.
 *
 * <p>Example: {@code new CsvRow().text("Ann Lee").number(3).ratio(3, 4).line()} is {@code Ann
 * Lee,3,0.7500} and CRLF.
 *
 * <p>Rows are quoted here and not by commons-csv because a row of {@code mentions.csv} is written
 * in two halves, long before the cell between them is known.
 */
public final class CsvRow {
  private static final String LINE_END = "\r\n";
  private static final int DECIMALS = 4;

  private final StringBuilder cells = new StringBuilder();
  private boolean first = true;

  /** A header row. */
  public static CsvRow header(List<String> columns) {
    CsvRow row = new CsvRow();
    columns.forEach(row::text);
    return row;
  }

  /** Any text, made safe by {@link CellText}. */
  public CsvRow text(String text) {
    return cell(CellText.clean(text));
  }

  public CsvRow number(long number) {
    return cell(Long.toString(number));
  }

  /** The quotient with 4 decimals, halves up; blank if {@code whole} is 0. */
  public CsvRow ratio(long part, long whole) {
    return whole == 0
        ? cell("")
        : cell(
            BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString());
  }

  /** A number with 4 decimals, halves (of its shortest decimal form) up. */
  public CsvRow decimal(double number) {
    return cell(
        BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
  }

  public CsvRow day(LocalDate day) {
    return cell(day.toString());
  }

  /** The cells so far as UTF-8, with commas between them. */
  public byte[] cells() {
    return cells.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The whole row as UTF-8, with its line end. */
  public byte[] line() {
    return (cells + LINE_END).getBytes(StandardCharsets.UTF_8);
  }

  private CsvRow cell(String value) {
    if (first) {
      first = false;
    } else {
      cells.append(',');
    }
    // A cell holds no line break, so only these two ask for quotes.
    if (value.indexOf(',') >= 0 || value.indexOf('"') >= 0) {
      cells.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      cells.append(value);
    }
    return this;
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
