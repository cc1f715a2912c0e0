package clippings.report.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Makes JSON on its way into a {@code <script>} block harmless there: no character that could end
 * the block, start markup or end a line of a script passes as itself. In JSON these stand in
 * strings alone, where an escape means the same.
 *
 * <p>Example: {@code {"title":"</script>"}} becomes <code>{"title":"&#92;u003c/script&#92;u003e"}
 * </code>.
 */
final class ScriptJson extends FilterWriter {
  ScriptJson(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    switch (c) {
      case '<' -> out.write("\\u003c");
      case '>' -> out.write("\\u003e");
      case '&' -> out.write("\\u0026");
      case 0x2028 -> out.write("\\u2028");
      case 0x2029 -> out.write("\\u2029");
      default -> out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text.charAt(i));
    }
  }
}
