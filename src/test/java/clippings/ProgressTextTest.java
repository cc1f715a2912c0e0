package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.progress.Board;
import clippings.progress.Notes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTextTest {
  private static final String RUN = "a run of ProgressTextTest";
  private static final long GB = 1_000_000_000;

  private final Board board = Board.open(RUN);
  private final Notes notes = new Notes(RUN);
  private Instant now = Instant.EPOCH;
  private final ProgressText text = new ProgressText(board, 2_900_000_000L, () -> now);

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void readingSaysHowMuchOfTheWholeAndWhatIsLeft() {
    notes.read(1, 290_000_000);
    assertThat(text.now()).isEqualTo("reading 1 of 2: 10 %, 290 MB of 2.9 GB");

    after(10);
    notes.read(1, GB);
    assertThat(text.now()).isEqualTo("reading 1 of 2: 44 %, 1.3 GB of 2.9 GB, about 12 s left");
  }

  @Test
  void theSecondPassHasATimeOfItsOwn() {
    notes.read(1, 2_900_000_000L);
    assertThat(text.now()).startsWith("reading 1 of 2: 100 %");
    after(1000);
    notes.read(2, 1);
    assertThat(text.now()).isEqualTo("reading 2 of 2: 0 %, 0 kB of 2.9 GB");

    after(28);
    notes.read(2, 1_200_000_000);
    assertThat(text.now()).isEqualTo("reading 2 of 2: 41 %, 1.2 GB of 2.9 GB, about 39 s left");
  }

  @Test
  void afterReadingItSaysTheStageAndItsTime() {
    notes.read(1, 2_900_000_000L);
    notes.read(2, 2_900_000_000L);
    assertThat(text.now()).isEqualTo("finding copies, 0 s");
    after(99);
    assertThat(text.now()).isEqualTo("finding copies, 99 s");
    notes.writing();
    assertThat(text.now()).isEqualTo("writing reports, 0 s");
    after(180);
    assertThat(text.now()).isEqualTo("writing reports, 3 min");
    after(7200);
    assertThat(text.now()).isEqualTo("writing reports, 2 h 3 min");
  }

  @Test
  void untilSomethingIsReadOnlyTheTimeIsKnown() {
    after(7);

    assertThat(text.now()).isEqualTo("running, 7 s");
  }

  /** They find no board, as these do before it is opened. */
  @Test
  void workersInOtherProcessesWriteWhatIsAddedUp(@TempDir Path staging) {
    Notes one = new Notes(staging.toString());
    Notes other = new Notes(staging.toString());
    one.read(1, GB);
    other.read(1, GB);
    other.read(1, GB); // soon after: it waits
    try (Board ofRun = Board.open(staging.toString())) {
      ProgressText ofCluster = new ProgressText(ofRun, 4 * GB, () -> now);
      ofRun.look();
      assertThat(ofCluster.now()).isEqualTo("reading 1 of 2: 50 %, 2.0 GB of 4.0 GB");

      other.rest();
      ofRun.look();
      assertThat(ofCluster.now()).isEqualTo("reading 1 of 2: 75 %, 3.0 GB of 4.0 GB");

      one.read(2, 4 * GB);
      one.writing();
      one.rest();
      ofRun.look();
      assertThat(ofCluster.now()).isEqualTo("writing reports, 0 s");
    }
  }

  @Test
  void aRunWhoseFolderIsGoneStillGoesOn(@TempDir Path folder) {
    Notes notes = new Notes(folder.resolve("gone/staging").toString());
    notes.read(1, GB);
    notes.rest();

    try (Board ofRun = Board.open(folder.resolve("gone/staging").toString())) {
      ofRun.look();
      assertThat(ofRun.bytes(2)).isZero();
    }
  }

  @Test
  void aTerminalHasOneLineThatIsWrittenOver() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ProgressLine line = new ProgressLine(text, print(said), true, Duration.ofSeconds(1));
    after(1);
    line.show();
    after(1);
    line.show();
    line.end();
    line.show();

    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001B[Krunning, 1 s\r\u001B[Krunning, 2 s\r\u001B[K");
  }

  @Test
  void aLogHasALineNowAndThen() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ProgressLine line = new ProgressLine(text, print(said), false, Duration.ofSeconds(30));
    for (int second = 0; second < 70; second++) {
      line.show();
      after(1);
    }
    line.end();

    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("running, 30 s", "running, 60 s");
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private void after(int seconds) {
    now = now.plusSeconds(seconds);
  }
}
