package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.FuzzedInput;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Any file is a study or has faults, each with its place; a study can be checked, too. */
class PipelineFileFuzzTest {
  private final Path folder;

  PipelineFileFuzzTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @FuzzTest(maxDuration = "1m")
  void pipelineFile(byte[] bytes) throws Exception {
    FuzzedInput.give(bytes, this::read);
  }

  private void read(byte[] input) throws Exception {
    Path file = Files.write(folder.resolve("x.yaml"), input);
    try {
      CheckedStudy checked = StudyReader.check(file, word -> word.length() < 5);
      assertThat(checked.study().input()).isNotEmpty();
      assertThat(checked.warnings())
          .allMatch(warning -> warning.line() > 0 && warning.column() > 0);
    } catch (StudyException e) {
      assertThat(e.faults())
          .isNotEmpty()
          .allMatch(fault -> fault.line() > 0 && fault.column() > 0)
          .allMatch(fault -> !fault.message().contains("\n"));
    }
  }
}
