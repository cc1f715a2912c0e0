package clippings.bench.run;

import clippings.bench.Arguments;
import clippings.bench.corpus.CorpusPlan;
import clippings.bench.run.Corpora.Shape;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The command that times everything.
 *
 * <p>{@code --only=plain,direct,flink,cluster} (or {@code peers}, with {@code --python=FILE}),
 * {@code --sizes=100m,400m}, {@code --rounds=3}, {@code --evidence=false,true}, {@code
 * --minutes=60} (then no further run is started), {@code --limit=900} (seconds of a run), {@code
 * --threads}, {@code --heap=4g}, {@code --task-memory=3g}, {@code --study}, {@code
 * --folder=target/bench}, {@code --shape=jsonl|text}, {@code --publish} (to {@code reports/bench}),
 * and the options of {@link CorpusPlan}.
 */
public final class RunBench {
  private static final String EMBEDDED_FLINK = "org.apache.beam.runners.flink.FlinkRunner";

  private final Setting setting;
  private final Arguments options;
  private final List<Cell> cells = new ArrayList<>();

  private RunBench(Arguments options) {
    this.options = options;
    this.setting = Setting.of(options);
  }

  /** Times what {@code args} say and prints tables. */
  public static void main(String[] args) throws IOException, InterruptedException, StudyException {
    List<String> known =
        new ArrayList<>(
            List.of(
                "only",
                "sizes",
                "rounds",
                "evidence",
                "minutes",
                "limit",
                "threads",
                "heap",
                "task-memory",
                "study",
                "folder",
                "shape",
                "python",
                "publish"));
    known.addAll(CorpusPlan.OPTIONS);
    new RunBench(Arguments.parse(known, args)).run();
  }

  private void run() throws IOException, InterruptedException, StudyException {
    String machine = Machine.line(setting);
    say(machine);
    prepare();
    int rounds = (int) options.number("rounds", 3);
    long minutes = options.number("minutes", 60);
    say(
        cells.size() * rounds
            + " runs; the last is started before "
            + minutes
            + " minutes are over");
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    for (int round = 1; round <= rounds; round++) {
      for (Cell cell : cells) {
        if (System.nanoTime() < end) {
          time(cell, "round " + round + " of " + rounds);
        }
      }
    }
    report(machine);
  }

  private void prepare() throws IOException, StudyException {
    Corpora corpora =
        new Corpora(
            setting.folder(),
            CorpusPlan.of(options),
            StudyReader.read(setting.study()),
            Shape.valueOf(options.text("shape", "jsonl").toUpperCase(Locale.ROOT)));
    Files.createDirectories(setting.folder());
    for (String size : options.list("sizes", "100m,400m")) {
      Corpora.Sized corpus = corpora.ofBytes(Arguments.number(size));
      say(String.format("%,d records, %,d bytes: %s", corpus.records(), corpus.bytes(), size));
      for (Contender contender : contenders()) {
        for (String evidence :
            contender.writesReports() ? options.list("evidence", "false,true") : List.of("false")) {
          cells.add(new Cell(contender, corpus, Boolean.parseBoolean(evidence)));
        }
      }
    }
  }

  private List<Contender> contenders() throws IOException {
    List<Contender> contenders = new ArrayList<>();
    for (String name : options.list("only", "plain,direct,flink,cluster")) {
      switch (name) {
        case "plain" -> {
          contenders.add(new Plain(setting, 1));
          contenders.add(new Plain(setting, setting.threads()));
        }
        case "bound" -> contenders.add(new Plain(setting, setting.threads()));
        case "direct" -> contenders.add(OneProcess.direct(setting));
        case "flink" ->
            addIf(JavaCommand.has(EMBEDDED_FLINK), OneProcess.flink(setting), contenders);
        case "cluster" -> addIf(Cluster.isBuilt(), new Cluster(setting), contenders);
        case "peers" ->
            contenders.add(
                new Peers(setting, Path.of(options.text("python", "target/peers/bin/python"))));
        default -> throw new IllegalArgumentException("--only: no such runner: " + name);
      }
    }
    return contenders.stream().distinct().toList();
  }

  private static void addIf(boolean there, Contender contender, List<Contender> contenders) {
    if (there) {
      contenders.add(contender);
    } else {
      say("left out: " + contender.name() + "; it needs mvn -Pflink,bench package");
    }
  }

  private void time(Cell cell, String round) throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(setting.folder(), "reports-");
    try {
      Load load = new Load(cell.corpus().path(), cell.evidence(), output);
      Outcome outcome = cell.contender().run(load);
      cell.add(outcome);
      say(
          String.format(
              Locale.ROOT,
              "%s, %,.0f MB, %s%s: %s, %.1f s of CPU, %,.0f MB peak",
              round,
              cell.corpus().bytes() / 1e6,
              cell.contender().name(),
              cell.contender().writesReports() ? ", evidence " + cell.evidence() : "",
              outcome.failed()
                  ? "failed: " + outcome.fault()
                  : String.format(Locale.ROOT, "%.1f s", outcome.seconds()),
              outcome.usage().cpuSeconds(),
              outcome.usage().peakBytes() / 1e6));
    } finally {
      Folders.delete(output);
    }
  }

  private void report(String machine) throws IOException {
    String bound = new Plain(setting, setting.threads()).name();
    Tables tables = new Tables(cells, bound);
    String markdown = machine + "\n\n" + tables.markdown();
    System.out.println("\n" + markdown);
    if (options.flag("publish")) {
      Path folder = Files.createDirectories(Path.of("reports/bench"));
      Files.writeString(folder.resolve("runners.md"), markdown);
      Files.writeString(folder.resolve("runners.csv"), tables.csv());
      say("published in " + folder);
    }
  }

  private static void say(String line) {
    System.out.println(LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + " " + line);
  }
}
