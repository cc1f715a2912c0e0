package clippings.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import clippings.bench.Arguments;
import clippings.study.Study;
import clippings.study.StudyException;
import clippings.study.StudyReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
  @TempDir Path folder;

  @Test
  void theSamePlanGivesTheSameBytesInWhateverShards() throws Exception {
    CorpusPlan plan = plan("--records=600", "--hot=50", "--boilerplate=50");
    new CorpusWriter(plan, study()).writeJsonLines(folder.resolve("one"), 1);
    new CorpusWriter(plan, study()).writeJsonLines(folder.resolve("seven"), 7);

    assertThat(lines("one")).hasSize(700).isEqualTo(lines("seven"));
  }

  @Test
  void anotherSeedGivesOtherArticles() throws Exception {
    Records one = new Records(plan("--seed=1"), study());
    Records two = new Records(plan("--seed=2"), study());

    assertThat(one.stories().story(5).paragraphs())
        .doesNotContainAnyElementsOf(two.stories().story(5).paragraphs());
  }

  @Test
  void theShareOfCopiesIsTheOneAskedFor() throws Exception {
    Stories stories = new Records(plan("--records=20000", "--copies=0.15"), study()).stories();
    long copies = LongStream.range(0, 20_000).filter(n -> stories.copied(n).isPresent()).count();

    assertThat(copies / 20_000.0).isCloseTo(.15, within(.01));
  }

  @Test
  void aCopyHasParagraphsOfAnEarlierRecordThatIsNoCopy() throws Exception {
    Stories stories = new Records(plan("--records=2000"), study()).stories();
    LongStream.range(0, 2_000)
        .filter(number -> stories.copied(number).isPresent())
        .forEach(
            number -> {
              long original = stories.copied(number).getAsLong();
              assertThat(original).isLessThan(number);
              assertThat(stories.copied(original)).isEmpty();
              assertThat(sharedWords(stories.story(number), stories.story(original)))
                  .isGreaterThan(.9);
            });
  }

  @Test
  void oneHotArticleStandsInSoManyRecordsWhoseFurnitureVaries() throws Exception {
    Records records = new Records(plan("--records=300", "--hot=200"), study());
    List<Long> hot = LongStream.range(0, 500).filter(records.stories()::isHot).boxed().toList();
    Set<List<String>> bodies = new HashSet<>();
    Set<String> pages = new HashSet<>();
    for (long number : hot) {
      bodies.add(records.stories().story(number).paragraphs());
      pages.add(records.text(number).content());
    }

    assertThat(hot).hasSize(200);
    assertThat(bodies).hasSize(1);
    assertThat(pages).hasSizeGreaterThan(100);
  }

  @Test
  void boilerplateIsOneLongParagraphOfManyDifferentArticles() throws Exception {
    Records records = new Records(plan("--records=300", "--boilerplate=100"), study());
    List<List<String>> bodies =
        LongStream.range(0, 400)
            .filter(records.stories()::isBoilerplate)
            .mapToObj(number -> records.stories().story(number).paragraphs())
            .toList();
    Set<String> common = new HashSet<>(bodies.get(0));
    bodies.forEach(common::retainAll);

    assertThat(bodies).hasSize(100).doesNotHaveDuplicates();
    assertThat(common).hasSize(1);
    assertThat(common.iterator().next().split(" ", -1)).hasSizeBetween(120, 200);
  }

  @Test
  void articlesHaveAboutSoManyWords() throws Exception {
    Stories stories = new Records(plan("--words=285", "--copies=0"), study()).stories();

    assertThat(LongStream.range(0, 1_000).mapToInt(n -> stories.story(n).words()).sum() / 1_000.0)
        .isCloseTo(285, within(30.0));
  }

  @Test
  void everyLineIsJsonWithATextAndMostHaveADate() throws Exception {
    CorpusPlan plan = plan("--records=2000", "--undated=0.1");
    new CorpusWriter(plan, study()).writeJsonLines(folder, 3);
    int dated = 0;
    for (String line : lines("")) {
      JsonNode record = new ObjectMapper().readTree(line);
      assertThat(record.path("text").asText()).isNotBlank();
      dated += record.has("date") || record.has("url") ? 1 : 0;
    }

    assertThat(dated / 2_000.0).isCloseTo(.9, within(.03));
  }

  @Test
  void textFilesLieInFoldersNamedLikeTheirSites() throws Exception {
    new CorpusWriter(plan("--records=50"), study()).writeTextFiles(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).toList())
          .hasSize(50)
          .allMatch(file -> folder.relativize(file).getName(0).toString().endsWith(".example"));
    }
  }

  @Test
  void bytesAreMetWithinAFewPerCent() throws Exception {
    CorpusPlan plan = plan("--words=120");
    long records = CorpusWriter.recordsOf(4_000_000, plan, study());

    assertThat(new CorpusWriter(plan.withRecords(records), study()).writeJsonLines(folder, 2))
        .isCloseTo(4_000_000, withinPercentage(5));
  }

  /** The share of the words of a copy that the original has too. */
  private static double sharedWords(Story copy, Story original) {
    Set<String> known = Set.copyOf(words(original));
    List<String> words = words(copy);
    return words.stream().filter(known::contains).count() / (double) words.size();
  }

  private static List<String> words(Story story) {
    return List.of(String.join(" ", story.paragraphs()).split(" ", -1));
  }

  private List<String> lines(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .sorted()
          .flatMap(
              file -> {
                try {
                  return Files.readAllLines(file).stream();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    }
  }

  private static CorpusPlan plan(String... options) {
    return CorpusPlan.of(Arguments.parse(CorpusPlan.OPTIONS, options));
  }

  private static Study study() throws StudyException {
    return StudyReader.read(Path.of("pipelines/stranger-things.yaml"));
  }
}
