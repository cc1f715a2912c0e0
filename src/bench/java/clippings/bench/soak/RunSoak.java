package clippings.bench.soak;

import clippings.bench.soak.Inputs.Input;
import clippings.study.StudyException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * The command that runs the job for as long as it is told, something happening to every other run.
 *
 * <p>{@code --minutes=20}, {@code --seed=1}, {@code --round=1} and {@code --rounds=N} to repeat
 * some, {@code --inputs=3}, {@code --records=400}, {@code --heap=1g}, {@code --limit=300} (seconds
 * of a run), {@code --study}, {@code --folder=target/soak}, and the options of the corpora. It ends
 * with 1 if a promise was broken: then the folder is left as it was found.
 */
public final class RunSoak {
  private RunSoak() {}

  /** Soaks as {@code args} say; prints a line for each round, and a table. */
  public static void main(String[] args) throws IOException, InterruptedException, StudyException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Setting setting = Setting.of(args);
    Files.createDirectories(setting.folder());
    List<Place> places = new ArrayList<>(List.of(Place.disk(setting.folder())));
    Place.small(setting.folder())
        .ifPresentOrElse(
            places::add, () -> say("no right to mount a small disk: no disk is filled"));
    boolean isSound = false;
    try {
      isSound = soak(setting, places);
    } finally {
      for (Place place : places) {
        if (isSound) {
          place.unmount();
        }
      }
    }
    if (!isSound) {
      System.exit(1);
    }
  }

  private static boolean soak(Setting setting, List<Place> places)
      throws IOException, InterruptedException, StudyException {
    Map<Fault, Integer> rounds = new EnumMap<>(Fault.class);
    int number = setting.round();
    try {
      List<Input> inputs = Inputs.make(setting);
      inputs.forEach(
          input ->
              say(input.folder() + ": " + input.bytes() + " bytes, " + input.millis() + " ms"));
      long end = System.nanoTime() + setting.minutes() * 60_000_000_000L;
      for (; System.nanoTime() < end && number - setting.round() < setting.rounds(); number++) {
        Round round = Round.of(number, setting, places, inputs);
        if (round.fault() == Fault.DISK_FULL && places.size() == 1) {
          continue;
        }
        say("round " + number + ", " + round.run());
        rounds.merge(round.fault(), 1, Integer::sum);
      }
    } catch (SoakException e) {
      say("BROKEN in round " + number + ": " + e.getMessage());
      say("To repeat: --seed=" + setting.seed() + " --round=" + number + " --rounds=1");
      return false;
    }
    rounds.forEach((fault, count) -> System.out.printf("%6d %s%n", count, fault));
    System.out.printf(
        "%6d rounds, each with a start after it: all promises held%n",
        rounds.values().stream().mapToInt(Integer::intValue).sum());
    return true;
  }

  private static void say(String line) {
    System.out.println(LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + " " + line);
  }
}
