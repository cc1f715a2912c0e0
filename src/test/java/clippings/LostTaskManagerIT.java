package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job does when the processes that it runs in are killed in its middle. */
@Tag("flink")
class LostTaskManagerIT {
  private static final int TIMES = 60;
  private static final Pattern LONG_WORD = Pattern.compile("\\b[a-z]{5,}\\b");

  @TempDir private static Path corpus;
  private FlinkCluster cluster;

  /** Some files with many records each: an object store takes its time for each file. */
  @BeforeAll
  static void copyTheSampleWithOtherWords() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("data/stranger-things"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < TIMES; i++) {
      StringBuilder lines = new StringBuilder();
      for (String text : texts) {
        lines.append(json.writeValueAsString(Map.of("text", withOtherWords(text, i)))).append('\n');
      }
      Files.writeString(corpus.resolve("copy" + i + ".jsonl"), lines);
    }
  }

  @BeforeEach
  void startCluster() throws Exception {
    cluster = FlinkCluster.start();
  }

  @AfterEach
  void stopCluster() throws Exception {
    cluster.stop();
  }

  @Test
  void aLostTaskManagerChangesNoByte(@TempDir Path folder) throws Exception {
    Path expected = folder.resolve("direct");
    assertThat(job(corpus.toString(), expected.toString()).exit()).isZero();

    String output = folder.resolve("flink").toString();
    loseATaskManager(corpus.toString(), output);

    assertThat(GoldenCase.files(Path.of(output))).isEqualTo(GoldenCase.files(expected));
  }

  @Test
  @Tag("s3")
  void aLostTaskManagerChangesNoByteOfAnObjectStore(@TempDir Path folder) throws Exception {
    Path expected = folder.resolve("direct");
    assertThat(job(corpus.toString(), expected.toString()).exit()).isZero();

    Path stored = Files.createDirectories(folder.resolve("stored"));
    try (ObjectStore store = ObjectStore.start(folder)) {
      ObjectStore.upload(corpus, "s3://press/corpus");
      loseATaskManager("s3://press/corpus/**", "s3://press/reports", store.option());
      assertThat(ObjectStore.download("s3://press/reports", stored))
          .noneMatch(name -> name.startsWith("."));
    }

    assertThat(GoldenCase.files(stored)).isEqualTo(GoldenCase.files(expected));
  }

  private void loseATaskManager(String input, String output, String... more) throws Exception {
    CompletableFuture<Ended> running = onCluster(input, output, more);
    String id = cluster.awaitMidJob();
    cluster.killTaskManager(2);
    Ended ended = running.get(10, TimeUnit.MINUTES);

    assertThat(ended.exit()).as(ended.said()).isZero();
    assertThat(cluster.failures(id)).isNotEmpty();
  }

  @Test
  void withoutAnyTaskManagerTheJobFailsAndLeavesTheEarlierReports(@TempDir Path output)
      throws Exception {
    GoldenCase.SAMPLE.run(output);

    CompletableFuture<Ended> running = onCluster(corpus.toString(), output.toString());
    cluster.awaitMidJob();
    cluster.killTaskManager(1);
    cluster.killTaskManager(2);
    Ended ended = running.get(3, TimeUnit.MINUTES);

    assertThat(ended.exit()).as(ended.said()).isEqualTo(1);
    GoldenCase.SAMPLE.assertSameReports(output);
  }

  /** Half of the long words of a text get an ending, another half for each number. */
  private static String withOtherWords(String text, int number) {
    String ending = "q" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
    return LONG_WORD
        .matcher(text)
        .replaceAll(
            word ->
                (word.group().hashCode() + number) % 2 == 0 ? word.group() + ending : word.group());
  }

  private static CompletableFuture<Ended> onCluster(String input, String output, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add("--runner=FlinkRunner");
    options.add("--flinkMaster=" + FlinkCluster.MASTER);
    options.add("--parallelism=2");
    options.add("--filesToStage=" + System.getProperty("flink.jar"));
    return CompletableFuture.supplyAsync(() -> job(input, output, options.toArray(String[]::new)));
  }

  private record Ended(int exit, String said) {}

  private static Ended job(String input, String output, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--input=" + input);
    args.add("--output=" + output);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      int exit = Main.run(print, print, args.toArray(String[]::new));
      return new Ended(exit, said.toString(StandardCharsets.UTF_8));
    }
  }
}
