package clippings.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A pipeline file as a tree of nodes that know their place. */
final class YamlFile {
  /** Far more than a study needs; keeps a wrong file, such as the corpus, from being parsed. */
  static final int MAX_BYTES = 3 << 20;

  private static final int MAX_ALIASES = 200;
  private static final int MAX_DEPTH = 50;

  private YamlFile() {}

  /**
   * Reads and parses a file.
   *
   * @return the root node; empty after a fault
   */
  static Optional<Node> read(Path file, Faults faults) {
    return bytes(file, faults)
        .flatMap(bytes -> text(bytes, faults))
        .flatMap(text -> compose(text, faults));
  }

  private static Optional<byte[]> bytes(Path file, Faults faults) {
    if (!Files.exists(file)) {
      faults.add(1, 1, "there is no such file; check the path");
    } else if (!Files.isRegularFile(file)) {
      faults.add(1, 1, "this is a folder or device; give the path of a pipeline file");
    } else {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length <= MAX_BYTES) {
          return Optional.of(bytes);
        }
        faults.add(1, 1, "the file is larger than 3 MB; give the path of a pipeline file");
      } catch (AccessDeniedException e) {
        faults.add(1, 1, "the file may not be read; check its permissions");
      } catch (IOException e) {
        faults.add(1, 1, "the file cannot be read (" + e.getMessage() + "); try again");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(byte[] bytes, Faults faults) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      Located place = place(new String(bytes, StandardCharsets.UTF_8), firstBadChar(bytes));
      faults.add(place, "the file is not UTF-8; save it as UTF-8");
      return Optional.empty();
    }
  }

  /** Number of code points before the first bytes that are not UTF-8. */
  private static int firstBadChar(byte[] bytes) {
    CharBuffer good = CharBuffer.allocate(bytes.length);
    var unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
    good.flip();
    return Character.codePointCount(good, 0, good.length());
  }

  private static Optional<Node> compose(String text, Faults faults) {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(MAX_BYTES);
    limits.setMaxAliasesForCollections(MAX_ALIASES);
    limits.setNestingDepthLimit(MAX_DEPTH);
    limits.setAllowRecursiveKeys(false);
    try {
      Optional<Node> root = Optional.ofNullable(new Yaml(limits).compose(new StringReader(text)));
      if (root.isEmpty()) {
        faults.add(1, 1, "the file is empty; write at least input and cast");
      }
      return root;
    } catch (ReaderException e) {
      faults.add(
          place(text, e.getPosition()),
          "not YAML: character U+%04X is not allowed; remove it".formatted(e.getCodePoint()));
    } catch (MarkedYAMLException e) {
      Mark mark = Optional.ofNullable(e.getProblemMark()).orElse(e.getContextMark());
      faults.add(
          mark == null ? 1 : mark.getLine() + 1,
          mark == null ? 1 : mark.getColumn() + 1,
          YamlProblem.describe(e));
    } catch (YAMLException e) {
      faults.add(1, 1, "not YAML: " + e.getMessage() + "; make the file simpler");
    } catch (IllegalArgumentException e) {
      // SnakeYAML lets it through for an escape beyond Unicode, without a place.
      faults.add(1, 1, "not YAML: an escape names no character; correct what follows \\U");
    }
    return Optional.empty();
  }

  /** Line and column of the code point at an index, by YAML's line breaks. */
  private static Located place(String text, int index) {
    int line = 1;
    int column = 1;
    int offset = text.startsWith("\uFEFF") ? 1 : 0;
    int end = text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
    for (int i = offset; i < end; i += Character.charCount(text.codePointAt(i))) {
      boolean crBeforeLf =
          text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && !crBeforeLf) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Located("", line, column);
  }
}
