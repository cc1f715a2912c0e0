package clippings.files;

import clippings.text.HashFormat;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which files a run published: {@code manifest.json}. It says which program wrote it, and by which
 * {@link HashFormat}s what two runs may be joined by was computed. Only of files that such a
 * manifest lists, and that are still what it says, does this program believe that they are its own.
 *
 * @param files what each is, by its name
 */
public record Manifest(SortedMap<String, Fingerprint> files) {
  /** Its name. */
  public static final String FILE_NAME = "manifest.json";

  /** A manifest lists some thousand files at most; a larger one is somebody else's. */
  private static final int MOST_BYTES = 16 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OWN_NAME =
      Pattern.compile("[a-z][a-z0-9_-]{0,60}\\.(csv|jsonl|html|xlsx|gexf)");

  /**
   * The manifest of files that are written.
   *
   * @param files what each is, by the name under which it is published
   */
  public static Manifest of(Map<String, Fingerprint> files) {
    return new Manifest(new TreeMap<>(files));
  }

  /**
   * The manifest in a folder.
   *
   * @return empty if the folder has no manifest, or one that this program did not write
   * @throws IOException if it cannot be read
   */
  public static Optional<Manifest> in(Folder folder) throws IOException {
    return in(folder, true);
  }

  /**
   * The manifest in a folder, also one of an earlier version, which does not say what program wrote
   * it: enough to read reports, not to replace them.
   *
   * @return empty if the folder has none
   * @throws IOException if it cannot be read
   */
  public static Optional<Manifest> ofAnyVersion(Folder folder) throws IOException {
    return in(folder, false);
  }

  private static Optional<Manifest> in(Folder folder, boolean ownOnly) throws IOException {
    if (!folder.isFile(FILE_NAME)) {
      return Optional.empty();
    }
    byte[] content;
    try (InputStream in = folder.open(FILE_NAME)) {
      content = in.readNBytes(MOST_BYTES + 1);
    }
    return content.length > MOST_BYTES ? Optional.empty() : parse(content, ownOnly);
  }

  /** Reads what {@link #toJson} wrote; empty if that is something else. */
  static Optional<Manifest> parse(byte[] content) throws IOException {
    return parse(content, true);
  }

  private static Optional<Manifest> parse(byte[] content, boolean ownOnly) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(content);
    } catch (JacksonException e) {
      return Optional.empty();
    }
    boolean own = root.path("program").asText().equals(Program.NAME);
    if ((ownOnly && !own) || !root.path("files").isArray()) {
      return Optional.empty();
    }
    SortedMap<String, Fingerprint> files = new TreeMap<>();
    for (JsonNode file : root.path("files")) {
      String name = file.path("name").asText();
      if (!OWN_NAME.matcher(name).matches()) {
        return Optional.empty();
      }
      files.put(name, new Fingerprint(file.path("bytes").asLong(), file.path("sha256").asText()));
    }
    return Optional.of(new Manifest(files));
  }

  /** JSON with a line break at the end; the same bytes on every system. */
  public byte[] toJson() throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("program", Program.NAME).put("version", Program.version());
    root.putObject("formats")
        .put("article_id", HashFormat.ARTICLE_ID.label())
        .put("ledger_part", HashFormat.TEXT.label())
        .put("copies", HashFormat.SHINGLE.label());
    ArrayNode list = root.putArray("files");
    files.forEach(
        (name, file) ->
            list.addObject()
                .put("name", name)
                .put("bytes", file.bytes())
                .put("sha256", file.sha256()));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return (JSON.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
