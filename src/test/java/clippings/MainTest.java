package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.files.Program;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String BROKEN = "--pipeline=src/test/resources/golden/rejections/study.yaml";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void aMissingPipelineFileIsAnErrorOfTheCommand() {
    assertThat(run("--pipeline=missing.yaml")).isEqualTo(2);
    assertThat(text()).startsWith("missing.yaml:1:1: ");
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(text())
        .startsWith("clippings " + Program.version() + System.lineSeparator())
        .contains("Apache Beam 2.", "Java " + System.getProperty("java.version"));
  }

  @Test
  void anOptionAndItsValueMayBeTwoWords() {
    assertThat(run("check", "--pipeline", "missing.yaml")).isEqualTo(2);
    assertThat(text()).startsWith("missing.yaml:1:1: ");
  }

  @Test
  void aWrongCommandIsAnErrorThatNamesTheNearOne() {
    assertThat(run("chek", "--pipeline", "missing.yaml")).isEqualTo(2);
    assertThat(text()).startsWith("chek: there is no such command; did you mean check?");
  }

  @Test
  void whatMatchedNothingIsNamed() {
    assertThat(run("--input=missing/**")).isEqualTo(2);
    assertThat(text()).contains("missing/**");
  }

  @Test
  void tooManyRejectedRecordsFailTheJobAndLeaveTheEarlierReports(@TempDir Path output)
      throws Exception {
    assertThat(run(BROKEN, "--output=" + output, "--page=false")).isZero();
    String before = Files.readString(output.resolve("manifest.json"));

    assertThat(run(BROKEN, "--output=" + output, "--page=false", "--maxRejected=3")).isEqualTo(1);

    assertThat(text()).contains("more than --maxRejected=3");
    assertThat(Files.readString(output.resolve("manifest.json"))).isEqualTo(before);
  }

  @Test
  void recordsOverTheGivenSizeAreRejected(@TempDir Path output) throws Exception {
    assertThat(run(BROKEN, "--output=" + output, "--page=false", "--maxRecordBytes=10")).isZero();

    assertThat(Files.readString(output.resolve("rejected.csv")))
        .contains("record too large,more than 10 bytes");
  }

  @Test
  void moreThanTheLaunchersWantToDoQuicklyIsLeftAlone(@TempDir Path output) {
    System.setProperty("clippings.quickUpTo", "10");
    try {
      assertThat(run(BROKEN, "--output=" + output)).isEqualTo(75);
    } finally {
      System.clearProperty("clippings.quickUpTo");
    }

    assertThat(text()).isEmpty();
    assertThat(output).isEmptyDirectory();
  }

  @Test
  void twoFoldersOfReportsAreCompared(@TempDir Path output) {
    String names = "src/test/resources/golden/names/expected";

    assertThat(run("compare", names, names, "--output=" + output)).isZero();

    assertThat(text()).containsPattern("counted otherwise +0\n").endsWith("changes.csv\n");
    assertThat(output.resolve("changes.csv")).exists();
  }

  @Test
  void whatCannotBeComparedIsAnErrorOfTheCommand(@TempDir Path output) {
    assertThat(run("compare", "missing")).isEqualTo(2);
    assertThat(text()).startsWith("compare: give two folders");
    assertThat(run("compare", "missing", "missing", "--output=" + output)).isEqualTo(2);
    assertThat(text()).contains("missing: there are no reports of a run here");
  }

  private int run(String... args) {
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Main.run(print, print, args);
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
