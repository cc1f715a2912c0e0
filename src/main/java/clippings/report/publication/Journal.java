package clippings.report.publication;

import clippings.files.Fingerprint;
import clippings.files.Folder;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a publication is about to do. It is written, in one step, when everything that is to be
 * published is safe on the disk, and removed when all is in its place: so wherever a run ends in
 * between, {@link Switch} can tell what is left to be done.
 *
 * @param staging name of the folder of that run, in the output folder
 * @param files in the order in which they are switched, the manifest last
 */
record Journal(String staging, List<Replacement> files) {
  /** Its name in the output folder. */
  static final String FILE_NAME = ".clippings-journal";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DRAFT = "journal";

  /**
   * One file of the output folder.
   *
   * @param name of the file
   * @param staged name of the new file in the staging folder; empty if there will be none
   * @param now what the new file is
   * @param before what the file of the run before is
   */
  record Replacement(
      String name, String staged, Optional<Fingerprint> now, Optional<Fingerprint> before) {}

  /** Writes the journal: from the last step of it on, the publication is meant. */
  void write(Folder output) throws IOException {
    String draft = staging + "/" + DRAFT;
    try (OutputStream out = output.create(draft)) {
      out.write(JSON.writeValueAsBytes(toJson()));
    }
    output.sync(draft);
    output.folder(staging).sync();
    output.move(draft, FILE_NAME);
    output.sync();
  }

  /** The journal in an output folder; empty if no publication is under way. */
  static Optional<Journal> read(Folder output) throws IOException {
    if (!output.has(FILE_NAME)) {
      return Optional.empty();
    }
    try (InputStream in = output.open(FILE_NAME)) {
      JsonNode root = JSON.readTree(in);
      List<Replacement> files = new ArrayList<>();
      for (JsonNode file : root.path("files")) {
        files.add(
            new Replacement(
                file.path("name").asText(),
                file.path("staged").asText(),
                fingerprint(file.path("now")),
                fingerprint(file.path("before"))));
      }
      return Optional.of(new Journal(root.path("staging").asText(), List.copyOf(files)));
    } catch (JacksonException e) {
      throw PublicationException.foreign(output, FILE_NAME);
    }
  }

  private ObjectNode toJson() {
    ObjectNode root = JSON.createObjectNode();
    root.put("staging", staging);
    for (Replacement file : files) {
      ObjectNode entry = root.withArray("files").addObject();
      entry.put("name", file.name()).put("staged", file.staged());
      file.now().ifPresent(now -> put(entry.putObject("now"), now));
      file.before().ifPresent(before -> put(entry.putObject("before"), before));
    }
    return root;
  }

  private static void put(ObjectNode to, Fingerprint fingerprint) {
    to.put("bytes", fingerprint.bytes()).put("sha256", fingerprint.sha256());
  }

  private static Optional<Fingerprint> fingerprint(JsonNode from) {
    return from.isObject()
        ? Optional.of(new Fingerprint(from.path("bytes").asLong(), from.path("sha256").asText()))
        : Optional.empty();
  }
}
