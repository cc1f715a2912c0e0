package clippings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clippings.OtherProcess.Ended;
import clippings.files.Folder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpus, staging folder and reports in an object store: the bytes are those of a local disk. */
@Tag("s3")
class ObjectStoreTest {
  private static final Path CORPUS = Path.of("data/stranger-things");
  private static final String INPUT = "s3://press/corpus";

  /** Both passes open a file, ask for its size before, and look at its first bytes. */
  private static final int REQUESTS_OF_AN_INPUT_FILE = 6;

  /** Of all else a run of few files makes: staging, publishing. */
  private static final int OTHER_REQUESTS = 2_500;

  @TempDir private static Path serverFolder;
  private static ObjectStore store;

  @TempDir private Path folder;

  @BeforeAll
  static void startServer() throws Exception {
    store = ObjectStore.start(serverFolder);
    ObjectStore.upload(CORPUS, INPUT);
  }

  @AfterAll
  static void stopServer() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void theDirectRunnerWritesTheSameBytesInABoundedNumberOfRequests() throws Exception {
    int before = store.requests().size();
    run("s3://press/direct", "--runner=DirectRunner");
    List<String> requests = store.requests().subList(before, store.requests().size());

    assertSameReports("s3://press/direct");
    long files = filesOfTheCorpus();
    assertThat(requests.stream().filter(line -> line.contains(" /press/corpus/")).count())
        .isLessThanOrEqualTo(files * REQUESTS_OF_AN_INPUT_FILE);
    assertThat(requests.size())
        .isLessThanOrEqualTo((int) files * REQUESTS_OF_AN_INPUT_FILE + OTHER_REQUESTS);
  }

  @Test
  @Tag("flink")
  void flinkWritesTheSameBytes() throws Exception {
    assumeTrue(hasFlink(), "needs -Pflink,s3");
    run("s3://press/flink", "--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=2");

    assertSameReports("s3://press/flink");
  }

  @Test
  void aRunAfterAKilledOneRemovesWhatThatLeftAndWritesTheSameBytes() throws Exception {
    String output = "s3://press/killed";
    OtherProcess killed = start(output);
    killed.await(() -> list(output).stream().anyMatch(name -> name.endsWith(".blobs")));
    killed.kill();
    assertThat(killed.await().exit()).isNotZero();
    assertThat(list(output)).anyMatch(name -> name.contains("/.clippings-"));

    Ended next = start(output).await();

    assertThat(next.exit()).as(next.said()).isZero();
    assertThat(next.said()).contains("Removed " + output + "/.clippings-");
    assertSameReports(output);
  }

  /** A ledger is merged of many files; Amazon's client has 50 connections unless told otherwise. */
  @Test
  void moreFilesAreOpenAtATimeThanTheClientHasConnections() throws Exception {
    Folder many = Folder.at("s3://press/many");
    byte[] bytes = new byte[300_000];
    List<InputStream> open = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      try (OutputStream out = many.create("file" + i)) {
        out.write(bytes);
      }
    }
    for (int i = 0; i < 60; i++) {
      open.add(many.open("file" + i));
      assertThat(open.get(i).read()).isZero();
    }
    for (InputStream in : open) {
      assertThat(in.readAllBytes()).hasSize(bytes.length - 1);
      in.close();
    }
  }

  private void assertSameReports(String output) throws IOException {
    Path local = Files.createDirectories(folder.resolve("local"));
    assertThat(ObjectStore.download(output, local)).noneMatch(name -> name.startsWith("."));
    GoldenCase.SAMPLE.assertSameReports(local);
  }

  private static void run(String output, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.addAll(List.of(store.option(), "--input=" + INPUT + "/**", "--output=" + output));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      int exit = Main.run(print, print, args.toArray(String[]::new));
      assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
  }

  private OtherProcess start(String output) throws IOException {
    return OtherProcess.start(
        List.of(),
        ObjectStore.ENVIRONMENT,
        folder,
        List.of(
            "clippings.Main",
            "--runner=DirectRunner",
            store.option(),
            "--input=" + INPUT + "/**",
            "--output=" + output));
  }

  private static List<String> list(String output) {
    try {
      return FileSystems.match(output + "/**", EmptyMatchTreatment.ALLOW).metadata().stream()
          .map(file -> file.resourceId().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long filesOfTheCorpus() throws IOException {
    try (var files = Files.walk(CORPUS)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static boolean hasFlink() {
    String runner = "/org/apache/beam/runners/flink/FlinkRunner.class";
    return ObjectStoreTest.class.getResource(runner) != null;
  }
}
