package clippings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input through the whole job; the tests of package corpus have each kind in small. */
class BadInputTest {
  private static final String BODY =
      "Zoe Tillmann opened the new pier on Monday and thanked all who had worked on it.";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Path folder;
  private final Path input;
  private final Path output;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.input = folder.resolve("input");
    this.output = folder.resolve("reports");
  }

  @BeforeEach
  void oneSoundArticle() throws IOException {
    write("sound.txt", "A pier for the town\n\n" + BODY);
  }

  @Test
  void pagesThatWouldExhaustAParserAreReadBesideTheirNeighbours() throws IOException {
    int million = 1_000_000;
    write("deep.html", "<div>".repeat(million) + "<p>" + BODY + "</p>" + "</div>".repeat(million));
    write("script.html", "<script>" + "var a = '<p>'; ".repeat(2 << 20) + "</script><p>" + BODY);
    write("json.jsonl", "{\"text\":\"" + BODY + "\",\"x\":" + "[".repeat(100_000) + "\n");
    write("large.jsonl", "{\"text\":\"" + paragraphs(20_000) + "\"}\n");

    run();

    assertThat(sources("articles.csv", "copies.csv"))
        .containsExactlyInAnyOrder("deep.html", "script.html", "large.jsonl#1", "sound.txt");
    assertThat(sources("rejected.csv")).containsExactly("json.jsonl#1");
  }

  @Test
  void tenThousandEmptyFilesAreRejectedOneByOne() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      write("empty/%04d.txt".formatted(i), "");
    }

    run();

    assertThat(sources("rejected.csv"))
        .hasSize(10_000)
        .contains("empty/0000.txt", "empty/9999.txt");
    assertThat(sources("articles.csv")).containsExactly("sound.txt");
  }

  @Test
  void namesAndTextsThatWouldTurnATerminalAreShownEscaped() throws IOException {
    write("\u202Etxt.exe.txt", "");
    write(
        "bell\u0007.jsonl",
        "{\"text\":\"" + BODY + "\",\"title\":\"Red \\u001B[31mpier \\u202Ereip\"}");

    run();

    assertThat(sources("rejected.csv")).containsExactly("\\u202Etxt.exe.txt");
    assertThat(sources("articles.csv", "copies.csv"))
        .containsExactlyInAnyOrder("bell\\u0007.jsonl#1", "sound.txt");
    for (Path report : reports()) {
      assertThat(Files.readString(report))
          .as(report.toString())
          .doesNotContain("\u202E")
          .doesNotContain("\u0007")
          .doesNotContain("\u001B");
    }
    assertThat(Files.readString(output.resolve("articles.csv")))
        .contains("Red \\u001B[31mpier \\u202Ereip");
  }

  @Test
  void faultsThatQuoteSuchTextShowItEscaped() throws IOException {
    Path study = folder.resolve("bad.yaml");
    Files.writeString(study, "input: x\ncast: [{name: Zoe Tillmann, \u202Erole: actor}]\n");

    assertThat(Main.run(print(), print(), "--pipeline=" + study)).isEqualTo(2);
    assertThat(text()).contains("\\u202Erole").doesNotContain("\u202E");
  }

  @Test
  void scriptsEmojiAndDecomposedAccentsStayAsTheyWereWritten() throws IOException {
    String decomposed =
        "Zoe\u0308 Tillmann said at the Cafe\u0301 that she was glad \uD83D\uDC69\u200D\uD83D\uDE80.";
    String hebrew =
        "\u05E9\u05DC\u05D5\u05DD \u200FZoe Tillmann\u200F \u05D4\u05D2\u05D9\u05E2\u05D4 \u05D0\u05DC \u05D4\u05E0\u05DE\u05DC \u05D1\u05D9\u05D5\u05DD \u05E9\u05E0\u05D9 \u05D1\u05D1\u05D5\u05E7\u05E8 \u05E2\u05DD \u05DB\u05DC \u05D4\u05E6\u05D5\u05D5\u05EA \u05E9\u05DC\u05D4.";
    String persian =
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 Zoe Tillmann \u0631\u0627 \u062F\u0631 \u0628\u0646\u062F\u0631 \u0628\u0628\u06CC\u0646\u0645 \u0648 \u0628\u0627 \u0627\u0648 \u062F\u0631\u0628\u0627\u0631\u0647 \u0627\u0633\u06A9\u0644\u0647 \u062A\u0627\u0632\u0647 \u0633\u062E\u0646 \u0628\u06AF\u0648\u06CC\u0645.";
    write("a.txt", decomposed);
    write("b.txt", hebrew);
    write("c.txt", persian);

    run();

    assertThat(Files.readString(output.resolve("mentions.csv")))
        .contains(decomposed)
        .contains(hebrew)
        .contains(persian);
  }

  @Test
  void textsInManyCharsetsGiveTheSameArticle() throws IOException {
    String text =
        "Une jet\u00E9e pour la ville\n\nZo\u00E9 Tillmann a inaugur\u00E9 la nouvelle jet\u00E9e "
            + "lundi, et elle a remerci\u00E9 tous ceux qui y ont travaill\u00E9.\n";
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252")) {
      write(charset + ".txt", text.getBytes(Charset.forName(charset)));
    }
    write("returns.txt", text.replace('\n', '\r').getBytes(UTF_8));
    Files.delete(input.resolve("sound.txt"));

    run();

    assertThat(sources("articles.csv")).hasSize(1);
    assertThat(Files.readString(output.resolve("copies.csv")).lines().skip(1))
        .hasSize(5)
        .allMatch(row -> row.contains(",exact,"));
  }

  private static String paragraphs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> BODY.replace("pier", "pier no. " + i) + "\\n")
        .collect(Collectors.joining());
  }

  private void run() throws IOException {
    Path study = folder.resolve("study.yaml");
    Files.writeString(study, "input: " + input + "/**\ncast:\n  - name: Zoe Tillmann\n");
    int exit = Main.run(print(), print(), "--pipeline=" + study, "--output=" + output);
    assertThat(exit).as(text()).isZero();
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, bytes);
  }

  /** The column {@code source} of some reports. */
  private List<String> sources(String... names) {
    return List.of(names).stream()
        .flatMap(
            name -> {
              try {
                return Row.all(output.resolve(name)).stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .map(row -> row.get("source"))
        .toList();
  }

  /** All that are text. The workbook shows the cells of these. */
  private List<Path> reports() throws IOException {
    try (var files = Files.list(output)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".xlsx"))
          .toList();
    }
  }

  private PrintStream print() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
