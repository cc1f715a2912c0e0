package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A study with its corpus and the reports that it must give: a folder {@code study.yaml, input/,
 * expected/} under {@code src/test/resources/golden}, or the sample study.
 *
 * @param name for people
 * @param study the pipeline file
 * @param expected the folder with the reports
 * @param options what else to say on the command line
 */
record GoldenCase(String name, Path study, Path expected, List<String> options) {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final String WORKBOOK = "reports.xlsx";

  /** The small case whose reports are held together with their page and workbook. */
  private static final Path SHOWN = GOLDEN.resolve("cells");

  /** The study of the README, whose reports are committed. */
  static final GoldenCase SAMPLE =
      new GoldenCase(
          "stranger-things",
          Path.of("pipelines/stranger-things.yaml"),
          Path.of("reports/stranger-things"),
          List.of());

  /** Every case, the sample study first. */
  static Stream<GoldenCase> all() {
    return Stream.concat(Stream.of(SAMPLE), folders().stream());
  }

  /** Every folder under {@code src/test/resources/golden}. */
  static List<GoldenCase> folders() {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenCase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenCase of(Path folder) {
    return new GoldenCase(
        folder.getFileName().toString(),
        folder.resolve("study.yaml"),
        folder.resolve("expected"),
        List.of(
            "--cleanedText=true",
            "--page=" + SHOWN.equals(folder),
            "--workbook=" + SHOWN.equals(folder)));
  }

  /** Runs the job; it must succeed. */
  void run(Path output, String... more) {
    List<String> args = new ArrayList<>();
    args.add("--pipeline=" + study);
    args.add("--output=" + output);
    args.addAll(options);
    args.addAll(List.of(more));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      int exit = Main.run(print, print, args.toArray(String[]::new));
      assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
  }

  /**
   * Every file of a reports folder as text, by name; a workbook as the parts that are packed in it.
   * How these are packed is up to the zlib that Java was built with, so that its size and hash are
   * held to the manifest beside it, and to no other.
   */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString();
        if (name.equals(WORKBOOK)) {
          putParts(name, path, files);
        } else if (name.equals("manifest.json") && Files.exists(folder.resolve(WORKBOOK))) {
          files.put(name, withoutPacking(Files.readString(path), folder.resolve(WORKBOOK)));
        } else {
          files.put(name, Files.readString(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String withoutPacking(String manifest, Path workbook) throws IOException {
    byte[] bytes = Files.readAllBytes(workbook);
    String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
    String packing = "\"bytes\" : " + bytes.length + ",\n      \"sha256\" : \"" + sha256 + "\"";
    assertThat(manifest).contains(packing);
    return manifest.replace(packing, "");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static void putParts(String name, Path workbook, Map<String, String> files)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        files.put(
            name + "/" + part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /** Holds the reports in {@code output} to the expected ones, file by file. */
  void assertSameReports(Path output) {
    Map<String, String> want = files(expected);
    Map<String, String> got = files(output);
    assertThat(got.keySet()).isEqualTo(want.keySet());
    got.forEach((name, text) -> assertThat(text).as(name).isEqualTo(want.get(name)));
  }

  @Override
  public String toString() {
    return name;
  }
}
