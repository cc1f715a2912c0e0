package clippings.report.table;

import clippings.article.Dating;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a report, cell by cell: what CSV, sheet and page are made of.
 *
 * <p>Example: {@code new TableRow().text("Ann Lee").number(3).ratio(3, 4).line()} is {@code Ann
 * Lee,3,0.7500} and CRLF.
 */
public final class TableRow {
  private static final String LINE_END = "\r\n";
  private static final int DECIMALS = 4;
  private static final byte TEXT = 0;
  private static final byte NUMBER = 1;
  private static final byte DECIMAL = 2;
  private static final byte DAY = 3;

  private final List<Object> cells = new ArrayList<>();

  /** A header row. */
  static TableRow header(List<Column> columns) {
    TableRow row = new TableRow();
    columns.forEach(column -> row.text(column.name()));
    return row;
  }

  /** Any text; where it is shown, {@link CellText} makes it harmless. */
  public TableRow text(String text) {
    return cell(text);
  }

  /** A count. */
  public TableRow number(long number) {
    return cell(number);
  }

  /** The quotient with 4 decimals, halves up; blank if {@code whole} is 0. */
  public TableRow ratio(long part, long whole) {
    return whole == 0
        ? blank()
        : cell(
            BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
  }

  /** A number with 4 decimals, halves (of its shortest decimal form) up. */
  public TableRow decimal(double number) {
    return cell(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** A day. */
  public TableRow day(LocalDate day) {
    return cell(day);
  }

  /** A day, or an empty text if none is known. */
  public TableRow day(Dating dating) {
    return dating.isDated() ? day(dating.day()) : blank();
  }

  /** A day in its ISO form, or an empty text for none. */
  public TableRow day(String iso) {
    return iso.isEmpty() ? blank() : day(LocalDate.parse(iso));
  }

  /** No value. */
  public TableRow blank() {
    return cell("");
  }

  private TableRow cell(Object value) {
    cells.add(value);
    return this;
  }

  /**
   * The values: texts on one line, whole numbers ({@link Long}), numbers with 4 decimals ({@link
   * BigDecimal}) and days. An empty text is blank.
   */
  public List<Object> cells() {
    return cells.stream()
        .map(cell -> cell instanceof String text ? CellText.onOneLine(text) : cell)
        .toList();
  }

  /** The row as a line of CSV (RFC 4180) in UTF-8. */
  public byte[] line() {
    return (this + LINE_END).getBytes(StandardCharsets.UTF_8);
  }

  /** The row as in CSV, without a line end. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    String comma = "";
    for (Object cell : cells) {
      line.append(comma);
      comma = ",";
      if (cell instanceof String text) {
        append(CellText.clean(text), line);
      } else {
        line.append(cell instanceof BigDecimal number ? number.toPlainString() : cell);
      }
    }
    return line.toString();
  }

  /** A cell holds no line break, so only these two ask for quotes. */
  private static void append(String value, StringBuilder line) {
    if (value.indexOf(',') >= 0 || value.indexOf('"') >= 0) {
      line.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      line.append(value);
    }
  }

  /** The row as it travels: rows one after the other can be read again. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return bytes.toByteArray();
  }

  void write(DataOutput out) throws IOException {
    out.writeShort(cells.size());
    for (Object cell : cells) {
      if (cell instanceof Long number) {
        out.writeByte(NUMBER);
        out.writeLong(number);
      } else if (cell instanceof LocalDate day) {
        out.writeByte(DAY);
        out.writeLong(day.toEpochDay());
      } else {
        byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
        out.writeByte(cell instanceof BigDecimal ? DECIMAL : TEXT);
        out.writeInt(text.length);
        out.write(text);
      }
    }
  }

  static TableRow read(DataInput in) throws IOException {
    TableRow row = new TableRow();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      byte type = in.readByte();
      row.cell(
          switch (type) {
            case NUMBER -> in.readLong();
            case DAY -> LocalDate.ofEpochDay(in.readLong());
            default -> {
              byte[] bytes = new byte[in.readInt()];
              in.readFully(bytes);
              String text = new String(bytes, StandardCharsets.UTF_8);
              yield type == DECIMAL ? new BigDecimal(text) : text;
            }
          });
    }
    return row;
  }

  /** What {@link #toBytes} gave, of one or more rows. */
  public static List<TableRow> all(byte[] bytes) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (in.available() > 0) {
        rows.add(read(in));
      }
    }
    return rows;
  }
}
