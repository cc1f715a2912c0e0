package clippings.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes XML (1.0) as UTF-8. */
final class XmlWriter {
  /** What a cell of Excel can hold. */
  static final int MOST_CHARACTERS = 32_767;

  private static final String START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final int BUFFER = 1 << 14;

  /** Excel takes this for the code of a character (ECMA-376, part 1, 22.9.2.19). */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Writer out;
  private final StringBuilder pending = new StringBuilder(2 * BUFFER);

  XmlWriter(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    pending.append(START);
  }

  /** Adds what is XML already. */
  XmlWriter xml(String markup) {
    pending.append(markup);
    if (pending.length() > BUFFER) {
      drain();
    }
    return this;
  }

  /** Adds text, between elements or in a quoted attribute. */
  XmlWriter text(String text) {
    escape(text, pending);
    return this;
  }

  /** Text as it stands between elements or in a quoted attribute. */
  static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    escape(text, xml);
    return xml.toString();
  }

  private static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '&' -> to.append("&amp;");
        case '"' -> to.append("&quot;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            to.append(c).append(text.charAt(++i));
          } else {
            to.append(isCharacter(c) ? c : '\uFFFD');
          }
        }
      }
    }
  }

  private static boolean isCharacter(char c) {
    return c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c);
  }

  /** A cell with text, cut to what a cell can hold. */
  void textCell(String place, int style, String text) {
    start(place, style);
    boolean bare = text.equals(text.strip());
    xml(" t=\"inlineStr\"><is><t").xml(bare ? ">" : " xml:space=\"preserve\">");
    String whole = cut(text);
    text(whole.contains("_x") ? CODE.matcher(whole).replaceAll("_x005F_") : whole);
    xml("</t></is></c>");
  }

  /** A cell with a number in its plain form. */
  void numberCell(String place, int style, String number) {
    start(place, style);
    xml("><v>").text(number).xml("</v></c>");
  }

  private void start(String place, int style) {
    xml("<c r=\"").xml(place).xml("\"");
    if (style != Styles.PLAIN) {
      xml(" s=\"").xml(Integer.toString(style)).xml("\"");
    }
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end = MOST_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Hands everything on; leaves the stream open. */
  void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drain() {
    try {
      out.append(pending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pending.setLength(0);
  }
}
