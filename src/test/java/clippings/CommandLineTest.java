package clippings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.CommandLine.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @Test
  void withoutAnyOptionTheSampleStudyRuns() throws Exception {
    ClippingsOptions options = CommandLine.parse();

    assertThat(options.getPipeline()).isEqualTo("pipelines/stranger-things.yaml");
    assertThat(options.getInput()).isNull();
    assertThat(options.getOutput()).isNull();
    assertThat(options.getCsvBom()).isTrue();
    assertThat(options.getEvidence()).isTrue();
    assertThat(options.getCleanedText()).isFalse();
    assertThat(options.getLedgerParts()).isEqualTo(1);
  }

  @Test
  void clustersListTheJobUnderTheNameOfTheProgram() throws Exception {
    assertThat(CommandLine.parse().getJobName()).startsWith("clippings-");
    assertThat(CommandLine.parse("--appName=press").getJobName()).startsWith("press-");
  }

  @Test
  void beamsOwnOptionsWorkToo() throws Exception {
    assertThat(CommandLine.parse("--targetParallelism=2", "--jobName=press").getJobName())
        .isEqualTo("press");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --inptu=x            | --inptu: there is no such option; did you mean --input?
          --pipelin            | --pipelin: there is no such option; did you mean --pipeline?
          --csvbom=false       | --csvbom: there is no such option; did you mean --csvBom?
          --form=2024-07-15    | --form: there is no such option; did you mean --from?
          chek                 | chek: there is no such command; did you mean check?
          comapre              | comapre: there is no such command; did you mean compare?
          -pipeline=x.yaml     | -pipeline=x.yaml: there is no such command; did you mean --pipeline?
          version              | version: there is no such command; did you mean --version?
          --zzzzzzzz=1         | --zzzzzzzz: there is no such option; see --help
          pipelines/x.yaml     | pipelines/x.yaml: an option starts with --, such as --pipeline=FILE; see --help
          --ledgerParts=many   | --ledgerParts=many: give a whole number
          --ledgerParts=0      | --ledgerParts: give a number from 1 to 1000
          --workbookRows=0     | --workbookRows: give 1 or a larger number; --workbook=false writes no workbook
          --maxRejected=-1     | --maxRejected: give 0 or a larger number
          --maxRecordBytes=0   | --maxRecordBytes: give a number from 1 to 1073741824
          --maxRecordBytes=9999999999 | --maxRecordBytes=9999999999: give a whole number
          --csvBom=maybe       | --csvBom=maybe: give true or false
          --runner=SparkRunner | --runner=SparkRunner: this build has no such runner; for Flink add -Pflink to the mvn command
          """)
  void aWrongWordIsNamedInOneLine(String arg, String message) {
    assertThatThrownBy(() -> CommandLine.parse(arg))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void inputIsSplitAtCommasOutsideBraces() {
    assertThat(CommandLine.inputs("data/a/**, data/{b,c}/*.txt"))
        .containsExactly("data/a/**", "data/{b,c}/*.txt");
  }

  @Test
  void aFileWithACommaInItsNameIsOneInput(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("one,two.txt"));

    assertThat(CommandLine.inputs(file.toString())).containsExactly(file.toString());
  }

  @Test
  void helpNamesEveryOptionOfOurOwn() {
    for (var method : ClippingsOptions.class.getDeclaredMethods()) {
      if (method.getName().startsWith("get")) {
        String name = method.getName().substring(3);
        assertThat(CommandLine.HELP)
            .contains(
                "--" + name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1));
      }
    }
  }
}
