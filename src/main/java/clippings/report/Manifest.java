package clippings.report;

import clippings.files.Folder;
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
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which files a run published: {@code manifest.json}.
 *
 * @param files what each is, by its name
 */
record Manifest(SortedMap<String, Published> files) {
  static final String FILE_NAME = "manifest.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OWN_NAME =
      Pattern.compile("[a-z][a-z0-9_-]*\\.(csv|jsonl|html|xlsx|gexf)");

  /**
   * A published file.
   *
   * @param bytes its size
   * @param sha256 its SHA-256 in hexadecimal
   */
  record Published(long bytes, String sha256) {}

  static Manifest of(Collection<WrittenFile> written) {
    SortedMap<String, Published> files = new TreeMap<>();
    for (WrittenFile file : written) {
      files.put(file.name(), new Published(file.bytes(), file.sha256()));
    }
    return new Manifest(files);
  }

  /**
   * The manifest in a folder; without files if there is none.
   *
   * @throws PublicationException if the folder has a manifest.json of somebody else
   */
  static Manifest read(Folder folder) throws IOException {
    SortedMap<String, Published> files = new TreeMap<>();
    if (folder.has(FILE_NAME)) {
      for (JsonNode file : readFiles(folder)) {
        String name = file.path("name").asText();
        if (!OWN_NAME.matcher(name).matches()) {
          throw PublicationException.foreign(folder, FILE_NAME);
        }
        files.put(name, new Published(file.path("bytes").asLong(), file.path("sha256").asText()));
      }
    }
    return new Manifest(files);
  }

  private static JsonNode readFiles(Folder folder) throws IOException {
    try (InputStream in = folder.open(FILE_NAME)) {
      JsonNode files = JSON.readTree(in).path("files");
      if (files.isArray()) {
        return files;
      }
      throw PublicationException.foreign(folder, FILE_NAME);
    } catch (JacksonException e) {
      throw PublicationException.foreign(folder, FILE_NAME);
    }
  }

  /** JSON with a line break at the end; the same bytes on every system. */
  byte[] toJson() throws IOException {
    ObjectNode root = JSON.createObjectNode();
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
