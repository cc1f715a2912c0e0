package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows must be true. */
class ReadmeTest {
  private static final String START = "```yaml\n";

  @Test
  void thePipelineFileOfTheReadmeIsGood() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf(START) + START.length();
    Study study = PipelineFile.read(readme.substring(start, readme.indexOf("```", start)));

    assertThat(study.title()).isEqualTo("Harbour Lights");
    assertThat(study.cast().get(0).shortForms()).containsExactly("Ada", "van der Quill");
  }

  @Test
  void theReadmeNamesEveryKeyOfThePipelineFile() throws Exception {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(StudyParser.KEYS)
        .allSatisfy(key -> assertThat(readme).contains("| `" + key + "` |"));
  }

  @Test
  void theRowsOfTheReadmeStandInTheReportOfTheSampleStudy() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String report = Files.readString(Path.of("reports/stranger-things/cast_by_period.csv"));
    String start = "```\nperiod,";
    int from = readme.indexOf(start) + "```\n".length();
    String[] rows = readme.substring(from, readme.indexOf("\n```", from)).split("\n", -1);

    assertThat(rows).hasSizeGreaterThan(3);
    assertThat(rows).allSatisfy(row -> assertThat(report).contains(row + "\r\n"));
  }
}
