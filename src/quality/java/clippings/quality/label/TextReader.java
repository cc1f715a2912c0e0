package clippings.quality.label;

import clippings.article.LineLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads texts with a label for every line. */
final class TextReader {

  private TextReader() {}

  /** The folder of texts. */
  static Optional<Path> root(Path folder) {
    return Stream.of("texts", "in").map(folder::resolve).filter(Files::isDirectory).findFirst();
  }

  /** All texts that {@code lines.csv} names. */
  static List<LabelledText> read(
      Path folder, Map<String, String> bodies, Map<String, String> titles) throws IOException {
    Optional<Path> root = root(folder);
    if (root.isEmpty()) {
      return List.of();
    }
    Path table = folder.resolve("lines.csv");
    Map<String, Map<Integer, LineLabel>> labels = new TreeMap<>();
    for (Map<String, String> row : Tables.csv(table)) {
      labels
          .computeIfAbsent(row.getOrDefault("source", ""), source -> new TreeMap<>())
          .put(Integer.valueOf(row.getOrDefault("line", "")), label(row));
    }
    List<LabelledText> texts = new ArrayList<>();
    for (Map.Entry<String, Map<Integer, LineLabel>> one : labels.entrySet()) {
      String key = Keys.of(one.getKey());
      String title = titles.getOrDefault(key, "");
      List<LabelledLine> lines =
          lines(table, root.get().resolve(one.getKey()), one.getValue(), title);
      String id = Keys.rest(key);
      texts.add(
          new LabelledText(
              Keys.first(key),
              Keys.first(id),
              id,
              title.isEmpty() ? LabelledText.titleOf(lines) : title,
              bodies.getOrDefault(key, LabelledText.bodyOf(lines)),
              lines));
    }
    return List.copyOf(texts);
  }

  private static List<LabelledLine> lines(
      Path table, Path file, Map<Integer, LineLabel> labels, String title) throws IOException {
    List<LabelledLine> lines = new ArrayList<>();
    String[] text = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);
    boolean titled = title.isEmpty();
    for (int i = 0; i < text.length; i++) {
      if (text[i].isBlank()) {
        continue;
      }
      LineLabel label = labels.get(i + 1);
      if (label == null) {
        throw new IOException(table + ": line " + (i + 1) + " of " + file + " has no label");
      }
      if (!titled && label == LineLabel.BODY && text[i].equals(title)) {
        label = LineLabel.HEADLINE;
        titled = true;
      }
      lines.add(new LabelledLine(i + 1, text[i].stripTrailing(), label));
    }
    if (lines.size() != labels.size()) {
      throw new IOException(table + ": labels for blank lines or for none in " + file);
    }
    return List.copyOf(lines);
  }

  private static LineLabel label(Map<String, String> row) {
    String label = row.getOrDefault("label", "");
    if (label.isEmpty()) {
      return row.getOrDefault("keep", "").equals("0") ? LineLabel.FURNITURE : LineLabel.BODY;
    }
    return LineLabel.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
