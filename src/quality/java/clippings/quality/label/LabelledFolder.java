package clippings.quality.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is labelled in a folder: pages with bodies, titles and days, texts with a label for every
 * line, and mentions. Any of them may be missing.
 *
 * <pre>
 * pages/HOST/ID.html[.gz]   bodies.json, titles.json   body and headline by HOST/ID
 * dates/HOST/ID.html.gz     dates.csv                  source,date; of pages/ and texts/ if there is no dates/
 * texts/STYLE/HOST/ID.txt   lines.csv                  source,line,label (or keep: 0 or 1)
 * study.yaml                mentions.csv               source,name,mentions
 *                           languages.csv              site,language
 * </pre>
 *
 * <p>{@code texts} may also be called {@code in}; then {@code bodies.json} and {@code titles.json}
 * are those of the texts.
 *
 * @param name the last part of its path
 * @param root the folder
 * @param pages those that have a body, in order of key
 * @param texts those of the folder itself, in order of key; none that are made from pages
 * @param days publication day by source of page or text
 * @param mentions by key of page or text, then by name of the cast member
 * @param languages by site
 */
public record LabelledFolder(
    String name,
    Path root,
    List<LabelledPage> pages,
    List<LabelledText> texts,
    Map<String, String> days,
    Map<String, Map<String, Integer>> mentions,
    Map<String, String> languages) {

  /**
   * Reads a folder, without the text of its pages.
   *
   * <p>Example: {@code read(Path.of("data/labelled")).pages()}.
   *
   * @throws IOException if it cannot be read, or a table names a page or line that is not there
   */
  public static LabelledFolder read(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new IOException(root + " is no folder");
    }
    Map<String, String> bodies = Tables.json(root.resolve("bodies.json"));
    Map<String, String> titles = Tables.json(root.resolve("titles.json"));
    List<LabelledPage> pages = new ArrayList<>();
    if (Files.isDirectory(root.resolve("pages"))) {
      for (Map.Entry<String, String> body : bodies.entrySet()) {
        String key = body.getKey();
        Path file = page(root.resolve("pages"), key);
        pages.add(new LabelledPage(key, file, body.getValue(), titles.getOrDefault(key, "")));
      }
    }
    List<LabelledText> texts = TextReader.read(root, bodies, titles);
    Map<String, Map<String, Integer>> mentions = mentions(root.resolve("mentions.csv"));
    Set<String> keys = texts.stream().map(LabelledText::key).collect(Collectors.toSet());
    for (String key : mentions.keySet()) {
      if (!keys.contains(key)) {
        page(root.resolve("pages"), key);
      }
    }
    return new LabelledFolder(
        root.toRealPath().getFileName().toString(),
        root,
        List.copyOf(pages),
        texts,
        column(root.resolve("dates.csv"), "source", "date"),
        mentions,
        column(root.resolve("languages.csv"), "site", "language"));
  }

  /** The folder of the pages that have a body. */
  public Path pageRoot() {
    return root.resolve("pages");
  }

  /** The folder of the pages that have a day. */
  public Path dayRoot() {
    Path own = root.resolve("dates");
    return Files.isDirectory(own) ? own : pageRoot();
  }

  /** The folder of its own texts, if there is one. */
  public Optional<Path> textRoot() {
    return TextReader.root(root);
  }

  /** The pipeline file whose cast the mentions are of, if there is one. */
  public Optional<Path> study() {
    return Optional.of(root.resolve("study.yaml")).filter(Files::exists);
  }

  private static Path page(Path root, String key) throws IOException {
    return Stream.of(".html", ".html.gz")
        .map(ending -> root.resolve(key + ending))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IOException("there is no page " + key + " in " + root));
  }

  private static Map<String, String> column(Path csv, String key, String value) throws IOException {
    Map<String, String> column = new TreeMap<>();
    for (Map<String, String> row : Tables.csv(csv)) {
      column.put(row.getOrDefault(key, ""), row.getOrDefault(value, ""));
    }
    return column;
  }

  private static Map<String, Map<String, Integer>> mentions(Path csv) throws IOException {
    Map<String, Map<String, Integer>> mentions = new TreeMap<>();
    for (Map<String, String> row : Tables.csv(csv)) {
      Map<String, Integer> counts =
          mentions.computeIfAbsent(Keys.of(row.getOrDefault("source", "")), key -> new TreeMap<>());
      String name = row.getOrDefault("name", "");
      if (!name.isEmpty()) {
        counts.merge(name, Integer.valueOf(row.getOrDefault("mentions", "0")), Integer::sum);
      }
    }
    return mentions;
  }
}
