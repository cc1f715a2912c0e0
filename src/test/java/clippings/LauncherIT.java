package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.Launcher.Said;
import clippings.files.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn package} packs runs unpacked in one folder and called from another. */
@Tag("launcher")
class LauncherIT {
  @TempDir private static Path unpacked;

  private static Path home;

  @TempDir private Path folders;

  private Launcher launcher;

  @BeforeAll
  static void unpack() throws IOException {
    Path folder = Files.createDirectory(unpacked.resolve("press articles"));
    Launcher.unpack(Path.of(System.getProperty("launcher.zip")), folder);
    home = folder.resolve("clippings-" + Program.version());
  }

  @BeforeEach
  void goElsewhere() throws IOException {
    launcher = new Launcher(home, Files.createDirectory(folders.resolve("some where")));
  }

  @Test
  void saysItsVersion() throws Exception {
    Said said = launcher.run(Map.of(), "--version");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).startsWith("clippings " + Program.version() + "\n");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void givesHelpWhenCalledByALink() throws Exception {
    Path link =
        Files.createSymbolicLink(
            unpacked.resolve("press"),
            Path.of("press articles", home.getFileName().toString(), "bin/clippings"));

    Said said = launcher.process(Map.of(), List.of(link.toString(), "--help"));

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out().strip()).isEqualTo(CommandLine.HELP.strip());
  }

  @Test
  void keepsTheExitCodeAndTheWordsAsTheyAre() throws Exception {
    Said said = launcher.run(Map.of(), "chek  *", "--pipeline", "it's \"mine\" $HOME.yaml");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).startsWith("chek  *: ");
    assertThat(launcher.run(Map.of(), "--pipeline", "it's \"mine\" $HOME.yaml").err())
        .startsWith("it's \"mine\" $HOME.yaml:1:1: ");
  }

  @Test
  void runsTheSampleStudyFromAnywhere() throws Exception {
    Said said = launcher.run(Map.of("CLIPPINGS_JAVA_OPTS", "-Xmx1g  -Dclippings.log=OFF"));

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).contains("Reports: reports/stranger-things");
    GoldenCase.SAMPLE.assertSameReports(launcher.here().resolve("reports/stranger-things"));
  }

  /** A line that starts with a dollar sign is a command, the others are lines of its answer. */
  @Test
  void theSessionOfTheReadMeIsWhatItSays() throws Exception {
    Files.createSymbolicLink(launcher.here().resolve(home.getFileName()), home);
    String readMe = Files.readString(Path.of("README.md"));
    String session = readMe.substring(readMe.indexOf("$ unzip"));
    List<String> answers =
        List.of(("\n" + session.substring(0, session.indexOf("```"))).split("\n\\$ ", -1));

    assertThat(answers).as("nothing, and four commands").hasSize(5);
    for (String answer : answers.subList(2, 4)) {
      int end = answer.indexOf('\n');
      Said said = launcher.process(Map.of(), List.of("sh", "-c", answer.substring(0, end)));
      assertThat(said.exit()).as(said.err()).isZero();
      assertThat(said.out().lines())
          .containsSubsequence(
              answer.substring(end).lines().filter(line -> !line.strip().matches("…?")).toList());
    }
  }

  @Test
  void theFirstRunLeavesAnArchiveOfClassesThatTheNextTakes() throws Exception {
    Path plain = unpacked.resolve("plain");
    Launcher.unpack(Path.of(System.getProperty("launcher.zip")), plain);
    Launcher other = new Launcher(plain.resolve(home.getFileName()), launcher.here());
    Path loaded = folders.resolve("loaded.txt");

    Said first = other.run(Map.of());
    Said second =
        other.run(Map.of("CLIPPINGS_JAVA_OPTS", "-Xlog:class+load:file=" + loaded), "--version");

    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(second.exit()).as(second.err()).isZero();
    assertThat(other.home().resolve("lib").toFile().list())
        .containsExactlyInAnyOrder("clippings.jar", archive().getFileName().toString());
    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.contains(" clippings.Main source: shared objects file"));
  }

  @Test
  void aBrokenArchiveOfClassesIsPassedOver() throws Exception {
    Files.writeString(archive(), "no archive");

    Said said = launcher.run(Map.of(), "--version");

    Files.delete(archive());
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).startsWith("clippings ");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void givesJavaItsOptions() throws Exception {
    Said said =
        launcher.run(Map.of("CLIPPINGS_JAVA_OPTS", "-XX:+UseSerialGC -XshowSettings:vm"), "--help");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out() + said.err()).contains("VM settings:", "--pipeline=FILE");
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Path empty = Files.createDirectory(launcher.here().resolve("no java"));

    Said said =
        launcher.run(
            Map.of("JAVA_HOME", empty.toString(), "PATH", launcher.toolsAlone()), "--version");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err())
        .isEqualTo(
            """
            Clippings needs Java 17 or later.
              JAVA_HOME is %s, where there is no bin/java
              there is no java on PATH
            Install a Java runtime, version 17 or later, or set JAVA_HOME to the folder of one.
            """
                .formatted(empty));
  }

  @Test
  void saysWhichJavaIsTooOld() throws Exception {
    Path old = launcher.fakeJava("11.0.2");

    Said said =
        launcher.run(
            Map.of("JAVA_HOME", old.toString(), "PATH", launcher.toolsAlone()), "--version");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err())
        .startsWith("Clippings needs Java 17 or later.\n  " + old + "/bin/java is Java 11.0.2\n");
    assertThat(
            launcher
                .run(
                    Map.of(
                        "JAVA_HOME",
                        launcher.fakeJava("1.8.0_292").toString(),
                        "PATH",
                        launcher.toolsAlone()))
                .err())
        .contains("/bin/java is Java 1.8.0_292\n");
  }

  @Test
  void takesTheJavaOfPathIfThatOfJavaHomeIsTooOld() throws Exception {
    Said said =
        launcher.run(Map.of("JAVA_HOME", launcher.fakeJava("11.0.2").toString()), "--version");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).startsWith("clippings ");
  }

  @Test
  void whatIsTooLargeForOneOfJavasCompilersIsStartedAgainWithBoth() throws Exception {
    Said said =
        launcher.run(Map.of("JAVA_HOME", launcher.fakeJava("17.0.1").toString()), "--input=a b");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).contains("-XX:TieredStopAtLevel=1", "--input=a b"),
            second -> assertThat(second).contains("--input=a b").doesNotContain("Tiered"));
  }

  @Test
  void theJarAloneRuns() throws Exception {
    Said said =
        launcher.process(
            Map.of(), List.of("java", "-jar", home.resolve("lib/clippings.jar").toString(), "-h"));

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).contains("--pipeline=FILE");
  }

  @Test
  void theLauncherForWindowsHasItsLineEnds() throws Exception {
    String text = Files.readString(home.resolve("bin/clippings.bat"));

    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text).startsWith("@echo off\r\n").contains("lib\\clippings.jar");
  }

  @Test
  void hasWhatItNeedsBesideTheProgram() {
    assertThat(List.of("LICENSE", "NOTICE", "README.md", "pipelines/stranger-things.yaml"))
        .allSatisfy(name -> assertThat(home.resolve(name)).isNotEmptyFile());
  }

  private static Path archive() {
    return home.resolve("lib/clippings-" + System.getProperty("java.version") + ".jsa");
  }
}
