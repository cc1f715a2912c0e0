package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.files.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
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

  /** Where the launcher is called. */
  private Path here;

  /** What a process said and how it ended. */
  private record Said(int exit, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    Path folder = Files.createDirectory(unpacked.resolve("press articles"));
    try (ZipFile zip = ZipFile.builder().setFile(System.getProperty("launcher.zip")).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
        if ((entry.getUnixMode() & 0100) != 0) {
          makeExecutable(file);
        }
      }
    }
    home = folder.resolve("clippings-" + Program.version());
  }

  @BeforeEach
  void goElsewhere() throws IOException {
    here = Files.createDirectory(folders.resolve("some where"));
  }

  @Test
  void saysItsVersion() throws Exception {
    Said said = run(Map.of(), "--version");

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

    Said said = process(Map.of(), List.of(link.toString(), "--help"));

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out().strip()).isEqualTo(CommandLine.HELP.strip());
  }

  @Test
  void keepsTheExitCodeAndTheWordsAsTheyAre() throws Exception {
    Said said = run(Map.of(), "chek  *", "--pipeline", "it's \"mine\" $HOME.yaml");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).startsWith("chek  *: ");
    assertThat(run(Map.of(), "--pipeline", "it's \"mine\" $HOME.yaml").err())
        .startsWith("it's \"mine\" $HOME.yaml:1:1: ");
  }

  /** Twice: the first run makes the archive of classes, if Java does; the second one takes it. */
  @Test
  void runsTheSampleStudyFromAnywhere() throws Exception {
    for (String run : List.of("first", "second")) {
      Said said = run(Map.of("CLIPPINGS_JAVA_OPTS", "-Xmx1g  -Dclippings.log=OFF"));

      assertThat(said.exit()).as(run + said.err()).isZero();
      assertThat(said.out()).contains("Reports: reports/stranger-things");
      GoldenCase.SAMPLE.assertSameReports(here.resolve("reports/stranger-things"));
    }
    assertThat(names(home.resolve("lib")))
        .contains("clippings.jar")
        .anyMatch(name -> name.endsWith(".jsa"))
        .hasSize(2);
  }

  @Test
  void aBrokenArchiveOfClassesIsPassedOver() throws Exception {
    Path archive = home.resolve("lib/clippings-" + System.getProperty("java.version") + ".jsa");
    byte[] before = Files.exists(archive) ? Files.readAllBytes(archive) : new byte[0];
    Files.deleteIfExists(archive);
    Files.writeString(archive, "no archive");

    Said said = run(Map.of(), "--version");

    Files.delete(archive);
    if (before.length > 0) {
      Files.write(archive, before);
    }
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).startsWith("clippings ");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void givesJavaItsOptions() throws Exception {
    Said said = run(Map.of("CLIPPINGS_JAVA_OPTS", "-XX:+UseSerialGC -XshowSettings:vm"), "--help");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out() + said.err()).contains("VM settings:", "--pipeline=FILE");
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Path empty = Files.createDirectory(here.resolve("no java"));

    Said said = run(Map.of("JAVA_HOME", empty.toString(), "PATH", toolsAlone()), "--version");

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
    Path old = fakeJava("11.0.2");

    Said said = run(Map.of("JAVA_HOME", old.toString(), "PATH", toolsAlone()), "--version");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err())
        .startsWith("Clippings needs Java 17 or later.\n  " + old + "/bin/java is Java 11.0.2\n");
    assertThat(
            run(Map.of("JAVA_HOME", fakeJava("1.8.0_292").toString(), "PATH", toolsAlone())).err())
        .contains("/bin/java is Java 1.8.0_292\n");
  }

  @Test
  void takesTheJavaOfPathIfThatOfJavaHomeIsTooOld() throws Exception {
    Said said = run(Map.of("JAVA_HOME", fakeJava("11.0.2").toString()), "--version");

    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).startsWith("clippings ");
  }

  @Test
  void theJarAloneRuns() throws Exception {
    Said said =
        process(
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

  private Said run(Map<String, String> environment, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/clippings").toString());
    command.addAll(List.of(args));
    return process(environment, command);
  }

  private Said process(Map<String, String> environment, List<String> command) throws Exception {
    Path out = folders.resolve("out");
    Path err = folders.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // The Java of this test, whatever the machine has beside it.
    String java = Path.of(System.getProperty("java.home")).resolve("bin").toString();
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", java + ":" + System.getenv("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Said(
        process.waitFor(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** A folder for JAVA_HOME, of which the Java says that it has this version. */
  private Path fakeJava(String version) throws IOException {
    Path folder = here.resolve("java " + version);
    Path java = folder.resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2019-01-15' >&2\n");
    makeExecutable(java);
    return folder;
  }

  /** A PATH with what the launcher calls, without a Java. */
  private String toolsAlone() throws IOException {
    Path folder = Files.createDirectories(here.resolve("tools"));
    for (String tool : List.of("sh", "sed", "head", "dirname", "readlink")) {
      Path stub = folder.resolve(tool);
      for (String path : System.getenv("PATH").split(":", -1)) {
        Path file = Path.of(path).resolve(tool);
        if (Files.isExecutable(file) && !Files.exists(stub)) {
          Files.writeString(stub, "#!/bin/sh\nexec '" + file + "' \"$@\"\n");
          makeExecutable(stub);
        }
      }
    }
    return folder.toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
