package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @BeforeAll
  static void copyTheSampleWithOtherWords() throws IOException {
    Path sample = Path.of("data/stranger-things");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < TIMES; i++) {
          Path copy = corpus.resolve("copy" + i).resolve(sample.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.writeString(copy, withOtherWords(text, i));
        }
      }
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
    assertThat(job(expected).exit()).isZero();

    CompletableFuture<Ended> running = onCluster(folder.resolve("flink"));
    String id = cluster.awaitMidJob();
    cluster.killTaskManager(2);
    Ended ended = running.get(10, TimeUnit.MINUTES);

    assertThat(ended.exit()).as(ended.said()).isZero();
    assertThat(cluster.failures(id)).isNotEmpty();
    assertThat(GoldenCase.files(folder.resolve("flink"))).isEqualTo(GoldenCase.files(expected));
  }

  @Test
  void withoutAnyTaskManagerTheJobFailsAndLeavesTheEarlierReports(@TempDir Path output)
      throws Exception {
    GoldenCase.SAMPLE.run(output);

    CompletableFuture<Ended> running = onCluster(output);
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

  private static CompletableFuture<Ended> onCluster(Path output) {
    return CompletableFuture.supplyAsync(
        () ->
            job(
                output,
                "--runner=FlinkRunner",
                "--flinkMaster=" + FlinkCluster.MASTER,
                "--parallelism=2",
                "--filesToStage=" + System.getProperty("flink.jar")));
  }

  private record Ended(int exit, String said) {}

  private static Ended job(Path output, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--input=" + corpus);
    args.add("--output=" + output);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      int exit = Main.run(print, print, args.toArray(String[]::new));
      return new Ended(exit, said.toString(StandardCharsets.UTF_8));
    }
  }
}
