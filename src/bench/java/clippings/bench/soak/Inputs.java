package clippings.bench.soak;

import clippings.bench.corpus.CorpusPlan;
import clippings.bench.corpus.CorpusWriter;
import clippings.bench.corpus.Dice;
import clippings.bench.run.Folders;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Corpora with spoilt files in them, and the reports of each that a run must give. */
final class Inputs {
  private static final int SHARDS = 4;

  private Inputs() {}

  /**
   * A corpus.
   *
   * @param folder of its files
   * @param bytes of its sound files
   * @param reports what a run that nothing happened to gives
   * @param millis how long that took
   */
  record Input(Path folder, long bytes, OutputState reports, long millis) {}

  /**
   * Makes corpora, and runs the job once on each, into a folder of its own.
   *
   * @throws SoakException if such a run fails
   */
  static List<Input> make(Setting setting)
      throws IOException, StudyException, InterruptedException, SoakException {
    Study study = StudyReader.read(setting.study());
    List<Input> inputs = new ArrayList<>();
    for (int number = 1; number <= setting.inputs(); number++) {
      Path folder = setting.folder().resolve("input-" + number);
      Folders.delete(folder);
      CorpusPlan plan = CorpusPlan.of(setting.options()).withSeed(setting.seed() * 1_000 + number);
      long bytes =
          new CorpusWriter(plan.withRecords(setting.records() * (number + 1) / 2), study)
              .writeJsonLines(folder, SHARDS);
      new SpoiltFiles(folder, Dice.of(setting.seed(), number)).add();
      Path output = setting.folder().resolve("reference-" + number);
      Folders.delete(output);
      long start = System.nanoTime();
      try (Job job = Job.start(setting, folder, output, 0)) {
        Job.Ended ended = job.await();
        if (ended.exit() != 0) {
          throw new SoakException("the reference run failed: " + ended.said());
        }
      }
      OutputState reports = OutputState.of(output);
      if (!reports.hidden().isEmpty()) {
        throw new SoakException("the reference run left " + reports.hidden());
      }
      inputs.add(new Input(folder, bytes, reports, (System.nanoTime() - start) / 1_000_000));
    }
    return inputs;
  }
}
