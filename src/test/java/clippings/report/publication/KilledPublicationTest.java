package clippings.report.publication;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.files.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever a publication ends, after the next start the reports are those before or those after.
 */
class KilledPublicationTest {
  private final Path folder;

  KilledPublicationTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Ends a publication as a kill does: nothing of it goes on. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed", null, false, false);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anyChangeMayBeTheLast(boolean movesInOneStep) throws IOException {
    SortedMap<String, String> before = new TwoStates(folder.resolve("before")).first().files();
    SortedMap<String, String> after = after();
    List<SortedMap<String, String>> outcomes = new ArrayList<>();

    boolean isKilled = true;
    for (int change = 1; isKilled; change++) {
      TwoStates killed = new TwoStates(folder.resolve("killed-" + change)).first();
      isKilled = isKilledAt(change, killed, movesInOneStep);
      TwoStates started = killed.copy(folder.resolve("started-" + change));
      start(started.output());
      assertThat(started.files()).as("at change " + change).isIn(before, after);
      outcomes.add(started.files());

      boolean isStartKilled = true;
      for (int second = 1; isStartKilled && isKilled; second++) {
        TwoStates twice = killed.copy(folder.resolve("twice-" + change + "-" + second));
        isStartKilled = isStartKilledAt(second, twice, movesInOneStep);
        start(twice.output());
        assertThat(twice.files()).as("at change %d, %d", change, second).isIn(before, after);
      }
    }
    assertThat(outcomes).contains(before, after).hasSizeGreaterThan(30);
  }

  @Test
  void aProcessMayBeKilledAtAnyMove() throws Exception {
    SortedMap<String, String> before = new TwoStates(folder.resolve("before")).first().files();
    SortedMap<String, String> after = after();

    int exit = PublishAndDie.KILLED;
    int move = 0;
    while (exit == PublishAndDie.KILLED) {
      move++;
      TwoStates killed = new TwoStates(folder.resolve("killed-" + move)).first();
      exit = PublishAndDie.start(killed.output(), move, folder.resolve("said"));
      start(killed.output());
      assertThat(killed.files()).as("at move " + move).isIn(before, after);
    }
    assertThat(exit).as(Files.readString(folder.resolve("said"))).isZero();
    assertThat(move).isGreaterThan(8);
  }

  @Test
  void whatSomebodyPutInTheWayMeanwhileStays() throws IOException {
    TwoStates states = new TwoStates(folder.resolve("out")).first();
    SortedMap<String, String> before = states.files();
    // At its second move out of the staging folder another file is there all of a sudden.
    AtomicInteger moves = new AtomicInteger();
    Consumer<String> meddling =
        change -> {
          if (change.equals("move") && moves.incrementAndGet() == 3) {
            write(states.output().resolve("themes.csv"), "his");
          }
        };

    List<Throwable> thrown = new ArrayList<>();
    try {
      states.second(new WatchedFolder(Folder.at(states.output().toString()), true, meddling));
    } catch (PublicationException e) {
      thrown.add(e);
    }

    assertThat(thrown).singleElement().asString().contains("themes.csv");
    assertThat(Files.readString(states.output().resolve("themes.csv"))).isEqualTo("his");
    assertThat(Files.readString(states.output().resolve("cast.csv"))).isEqualTo("old cast");
    assertThat(states.files().keySet()).containsAll(before.keySet());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private SortedMap<String, String> after() throws IOException {
    TwoStates states = new TwoStates(folder.resolve("after")).first();
    states.second(Folder.at(states.output().toString()));
    assertThat(states.files())
        .containsOnlyKeys(
            "articles.csv", "cast.csv", "copies.csv", "manifest.json", "notes.txt", "themes.csv");
    return states.files();
  }

  private static boolean isKilledAt(int change, TwoStates states, boolean movesInOneStep)
      throws IOException {
    try {
      states.second(
          new WatchedFolder(Folder.at(states.output().toString()), movesInOneStep, killAt(change)));
      return false;
    } catch (Killed killed) {
      return true;
    }
  }

  private static boolean isStartKilledAt(int change, TwoStates states, boolean movesInOneStep)
      throws IOException {
    try {
      Switch.complete(
          new WatchedFolder(Folder.at(states.output().toString()), movesInOneStep, killAt(change)));
      return false;
    } catch (Killed killed) {
      return true;
    }
  }

  private static Consumer<String> killAt(int change) {
    AtomicInteger changes = new AtomicInteger();
    return any -> {
      if (changes.incrementAndGet() == change) {
        throw new Killed();
      }
    };
  }

  /** What every command does first. */
  private static void start(Path output) throws IOException {
    ReservedOutput.check(
        output.toString(), ".clippings-next", List.of("cast.csv", "themes.csv"), line -> {});
  }
}
