package clippings;

import clippings.progress.Board;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * How far a run is, in words: {@code reading 2 of 2: 41 %, 1.2 GB of 2.9 GB, about 40 s left}, then
 * {@code finding copies, 3 s} and {@code writing reports, 1 s}.
 */
final class ProgressText {
  /** A guess after less of a pass would be none. */
  private static final Duration LEAST = Duration.ofSeconds(2);

  private final Board board;
  private final long bytes;
  private final InstantSource clock;
  private final Instant start;
  private Instant stageStart;
  private Stage stage = Stage.RUNNING;

  private enum Stage {
    RUNNING("running"),
    FIRST("reading 1 of 2"),
    SECOND("reading 2 of 2"),
    COPIES("finding copies"),
    REPORTS("writing reports");

    private final String words;

    Stage(String words) {
      this.words = words;
    }
  }

  /**
   * The words for a run that starts now.
   *
   * @param bytes of its input, which is read twice
   */
  ProgressText(Board board, long bytes, InstantSource clock) {
    this.board = board;
    this.bytes = bytes;
    this.clock = clock;
    this.start = clock.instant();
    this.stageStart = start;
  }

  Duration sinceStart() {
    return Duration.between(start, clock.instant());
  }

  /** How far it is now. */
  String now() {
    Stage now = stageNow();
    if (now != stage) {
      stage = now;
      stageStart = clock.instant();
    }
    Duration time = Duration.between(stageStart, clock.instant());
    return switch (stage) {
      case FIRST -> reading(board.bytes(1), time);
      case SECOND -> reading(board.bytes(2), time);
      default -> stage.words + ", " + inWords(time);
    };
  }

  private Stage stageNow() {
    if (board.isWriting()) {
      return Stage.REPORTS;
    }
    if (board.bytes(2) > 0) {
      return board.bytes(2) >= bytes ? Stage.COPIES : Stage.SECOND;
    }
    return board.bytes(1) > 0 ? Stage.FIRST : Stage.RUNNING;
  }

  private String reading(long read, Duration time) {
    // Of a file that grows more is read than it had.
    double part = Math.min(1, (double) read / Math.max(1, bytes));
    String text =
        stage.words
            + String.format(Locale.ROOT, ": %d %%, ", (int) (100 * part))
            + size(Math.min(read, bytes))
            + " of "
            + size(bytes);
    return time.compareTo(LEAST) < 0
        ? text
        : text + ", about " + inWords(left(time, part)) + " left";
  }

  private static Duration left(Duration time, double part) {
    return Duration.ofMillis((long) (time.toMillis() * (1 - part) / part));
  }

  /** Example: {@code 40 s}, {@code 3 min}, {@code 2 h 5 min}. */
  private static String inWords(Duration time) {
    if (time.toSeconds() < 100) {
      return time.toSeconds() + " s";
    }
    long minutes = time.plusSeconds(30).toMinutes();
    return minutes < 100 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  private static String size(long bytes) {
    if (bytes < 1_000_000) {
      return bytes / 1_000 + " kB";
    }
    return bytes < 1_000_000_000
        ? bytes / 1_000_000 + " MB"
        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
