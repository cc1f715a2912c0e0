package clippings.quality.run;

import clippings.quality.label.LabelledLine;
import clippings.quality.label.LabelledText;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes labelled texts as files, laid out as {@code flatten.py} does: {@code
 * in/STYLE/HOST/ID.txt}, {@code lines.csv}, {@code bodies.json}, {@code titles.json}.
 */
public final class Dump {
  private Dump() {}

  /**
   * Writes texts.
   *
   * <p>Example: {@code CorpusReader.read(study, Dump.write(texts, folder))}.
   *
   * @return the folder of the texts themselves
   * @throws IOException if they cannot be written
   */
  public static Path write(List<LabelledText> texts, Path folder) throws IOException {
    Path root = folder.resolve("in");
    Map<String, String> bodies = new TreeMap<>();
    Map<String, String> titles = new TreeMap<>();
    Files.createDirectories(root);
    try (Writer out = Files.newBufferedWriter(folder.resolve("lines.csv"), StandardCharsets.UTF_8);
        CSVPrinter rows = new CSVPrinter(out, CSVFormat.RFC4180)) {
      rows.printRecord("source", "line", "keep", "label");
      for (LabelledText text : texts) {
        Path file = root.resolve(text.source());
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text.text(), StandardCharsets.UTF_8);
        for (LabelledLine line : text.lines()) {
          String label = line.label().name().toLowerCase(Locale.ROOT);
          rows.printRecord(text.source(), line.number(), line.kept() ? 1 : 0, label);
        }
        if (Measures.BODIES.stream().anyMatch(styles -> styles.contains(text.style()))) {
          bodies.put(text.key(), text.body());
        }
        if (!text.title().isEmpty() && Measures.HEADLINES.contains(text.style())) {
          titles.put(text.key(), text.title());
        }
      }
    }
    ObjectMapper json = new ObjectMapper();
    json.writeValue(folder.resolve("bodies.json").toFile(), bodies);
    json.writeValue(folder.resolve("titles.json").toFile(), titles);
    return root;
  }
}
