package clippings.bench.soak;

import clippings.bench.corpus.Dice;
import clippings.bench.soak.Inputs.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One run that something happens to, and the start after it.
 *
 * <p>What happens and when depends on the seed and the number of the round alone; what the run is
 * at just then, on the machine.
 */
final class Round {
  private static final int EXIT_TERM = 128 + 15;
  private static final int EXIT_KILL = 128 + 9;

  /** A publication takes some dozens of milliseconds. */
  private static final int PUBLISHING_MILLIS = 25;

  private final Setting setting;
  private final Place place;
  private final Fault fault;
  private final Input disturbed;
  private final Input next;
  private final boolean isCheckFirst;
  private final double moment;

  private Round(Setting setting, List<Place> places, List<Input> inputs, Dice dice) {
    this.setting = setting;
    List<Fault> faults = List.of(Fault.values());
    this.fault = faults.get(dice.below(faults.size()));
    Place any = places.get(dice.below(places.size()));
    this.place = fault == Fault.DISK_FULL ? places.get(places.size() - 1) : any;
    this.disturbed = inputs.get(dice.below(inputs.size()));
    this.next = inputs.get(dice.below(inputs.size()));
    this.isCheckFirst = dice.chance(.5);
    this.moment = dice.below(1_000) / 1_000.0;
  }

  /** The round of this number. */
  static Round of(int number, Setting setting, List<Place> places, List<Input> inputs) {
    return new Round(setting, places, inputs, Dice.of(setting.seed(), number));
  }

  /** What is done to its first run. */
  Fault fault() {
    return fault;
  }

  /**
   * Runs it.
   *
   * @return what came of it, in a line
   * @throws SoakException if a promise was broken
   */
  String run() throws IOException, InterruptedException, SoakException {
    OutputState before = OutputState.of(place.output());
    StringBuilder line = new StringBuilder(place.name() + ", " + fault);
    Job.Ended ended = disturb(line);
    OutputState left = OutputState.of(place.output());
    line.append(": exit ").append(ended.exit());
    if (!left.hidden().isEmpty()) {
      line.append(", left ").append(left.hidden().size());
      if (left.hidden().contains(".clippings-journal")) {
        line.append(" and the journal");
      }
    }
    judge(ended, before, left);
    if (isCheckFirst) {
      start("check", before, line);
    }
    start("run", before, line);
    return line.toString();
  }

  private Job.Ended disturb(StringBuilder line)
      throws IOException, InterruptedException, SoakException {
    int blocks = fault == Fault.FILE_LIMIT ? 1 + (int) (moment * moment * 4_000) : 0;
    if (fault == Fault.DISK_FULL) {
      long room = (long) (moment * disturbed.bytes() * 2);
      line.append(String.format(Locale.ROOT, " but for %,d kB", room / 1_000));
      place.leave(room);
    } else if (blocks > 0) {
      line.append(" to ").append(blocks).append(" blocks");
    }
    try (Job job = Job.start(setting, disturbed.folder(), place.output(), blocks)) {
      if (fault.isSignal()) {
        signal(job, line);
      }
      return job.await();
    } finally {
      place.empty();
    }
  }

  private void signal(Job job, StringBuilder line) throws InterruptedException {
    long millis;
    if (fault.isWhilePublishing()) {
      Path journal = place.output().resolve(".clippings-journal");
      while (!Files.exists(journal) && job.runsAfter(1)) {
        // Until then there is nothing to be half done.
      }
      millis = (long) (moment * PUBLISHING_MILLIS);
    } else {
      millis = (long) (moment * 1.1 * disturbed.millis());
    }
    line.append(" after ").append(millis).append(" ms");
    if (job.runsAfter(millis)) {
      job.end(fault.isKill());
    }
  }

  private void judge(Job.Ended ended, OutputState before, OutputState left) throws SoakException {
    boolean isSignalled = ended.exit() == (fault.isKill() ? EXIT_KILL : EXIT_TERM);
    if (fault.isKill() && isSignalled) {
      // Whatever is half done now, the next start sees to it.
      return;
    }
    if (ended.exit() == 0) {
      hold(
          left.hasReportsOf(disturbed.reports()),
          "wrong reports: " + left.against(disturbed.reports()));
    } else {
      hold(fault != Fault.NONE, "failed for no reason: " + ended.said());
      hold(
          fault.isSignal() ? isSignalled : ended.exit() == 1 || ended.exit() == 2,
          "unexpected exit code " + ended.exit() + ": " + ended.said());
      hold(!ended.said().contains("\tat "), "a stack trace: " + ended.said());
      boolean isNew = left.hasReportsOf(disturbed.reports());
      hold(left.hasReportsOf(before) || isNew, "mixed reports: " + left.against(before));
      boolean saysNothing = ended.said().contains("othing was published");
      hold(!saysNothing || left.hasReportsOf(before), "published, and said it did not");
    }
    hold(left.hidden().isEmpty(), "left behind: " + left.hidden() + "; " + ended.said());
  }

  private void start(String command, OutputState before, StringBuilder line)
      throws IOException, InterruptedException, SoakException {
    boolean isRun = command.equals("run");
    clearTemporary();
    String[] more = isRun ? new String[0] : new String[] {command};
    try (Job job = Job.start(setting, next.folder(), place.output(), 0, more)) {
      Job.Ended ended = job.await();
      OutputState after = OutputState.of(place.output());
      hold(ended.exit() == 0, command + " failed: " + ended.said());
      hold(after.hidden().isEmpty(), command + " left behind: " + after.hidden());
      if (isRun) {
        hold(
            after.hasReportsOf(next.reports()),
            "wrong reports of the next run: " + after.against(next.reports()));
        hold(temporaries().isEmpty(), "temporary files left: " + temporaries());
      } else {
        boolean isOld = after.hasReportsOf(before);
        hold(
            isOld || after.hasReportsOf(disturbed.reports()),
            "neither old nor new reports: " + after.against(before));
        line.append("; check: ").append(isOld ? "old" : "new").append(" reports");
      }
    }
    line.append(isRun ? "; next run: right" : "");
  }

  private void clearTemporary() throws IOException {
    for (Path file : temporaries()) {
      if (Files.isRegularFile(file)) {
        Files.delete(file);
      }
    }
  }

  private List<Path> temporaries() throws IOException {
    try (Stream<Path> files = Files.list(setting.temporary())) {
      return files.toList();
    }
  }

  private static void hold(boolean promise, String otherwise) throws SoakException {
    if (!promise) {
      throw new SoakException(otherwise);
    }
  }
}
