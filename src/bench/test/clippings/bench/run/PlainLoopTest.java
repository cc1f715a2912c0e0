package clippings.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.corpus.Corpus;
import clippings.study.Study;
import clippings.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLoopTest {
  /** The loop would be no bound if it did other work than the job: the committed reports say. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void findsInTheSampleWhatTheJobFinds(int threads) throws Exception {
    Study study = StudyReader.read(Path.of("pipelines/stranger-things.yaml"));
    Corpus corpus = Corpus.list(study, List.of("data/stranger-things/**"));

    PlainLoop.Found found = new PlainLoop(corpus, study, threads).run();

    assertThat(found.articles())
        .isEqualTo(measure("articles") + measure("copies_exact") + measure("copies_near"));
    assertThat(found.rejected()).isEqualTo(measure("rejected"));
    assertThat(found.removed()).isEqualTo(measure("lines_removed"));
    // Those of copies are found, too, before it is known that they are copies.
    assertThat(found.mentions())
        .isGreaterThan(
            measure("mentions_cast") + measure("mentions_character") + measure("mentions_theme"));
  }

  private static long measure(String name) throws IOException {
    return Files.readAllLines(Path.of("reports/stranger-things/summary.csv")).stream()
        .filter(line -> line.startsWith(name + ","))
        .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
