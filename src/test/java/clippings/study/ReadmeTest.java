package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.ManualPage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README and the reference show must be true. */
class ReadmeTest {
  @Test
  void thePipelineFileOfTheReadmeIsGood() throws Exception {
    Study study = PipelineFile.read(ManualPage.readme().block("yaml"));

    assertThat(study.title()).isEqualTo("My show");
    assertThat(study.cast().get(0).shortForms()).containsExactly("Millie", "Brown");
    assertThat(study.characters().get(0).common()).containsExactly("Eleven", "El");
  }

  @Test
  void thePipelineFileOfTheReferenceIsGood() throws Exception {
    Study study = PipelineFile.read(ManualPage.of("reference").block("yaml"));

    assertThat(study.title()).isEqualTo("Harbour Lights");
    assertThat(study.cast().get(0).shortForms()).containsExactly("Ada", "van der Quill");
  }

  @Test
  void theReferenceNamesEveryKeyOfThePipelineFile() throws Exception {
    assertThat(ManualPage.of("reference").names("key"))
        .filteredOn(key -> !key.contains("."))
        .containsExactlyInAnyOrderElementsOf(StudyParser.KEYS);
  }

  @Test
  void theRowsOfTheReadmeStandInTheReportOfTheSampleStudy() throws Exception {
    String readme = ManualPage.readme().text();
    String report = Files.readString(Path.of("reports/stranger-things/cast_by_period.csv"));
    String start = "```\nperiod,";
    int from = readme.indexOf(start) + "```\n".length();
    String[] rows = readme.substring(from, readme.indexOf("\n```", from)).split("\n", -1);

    assertThat(rows).hasSizeGreaterThan(3);
    assertThat(rows).allSatisfy(row -> assertThat(report).contains(row + "\r\n"));
  }
}
