package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.growth.FuzzedInput;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;

/** Any file is a study or has faults, each with its place; a study can be checked, too. */
class PipelineFileFuzzTest {
  @SuppressWarnings("unchecked")
  private static final BiConsumer<Path, byte[]> CHECKING =
      FuzzedInput.counted(Checking.class, BiConsumer.class);

  private final Path file;

  PipelineFileFuzzTest(@TempDir Path folder) {
    file = folder.resolve("x.yaml");
  }

  @FuzzTest(maxDuration = "1m")
  void pipelineFile(byte[] bytes) {
    FuzzedInput.give(bytes, input -> CHECKING.accept(file, input));
  }

  /** Checks a pipeline file of some content. */
  public static final class Checking implements BiConsumer<Path, byte[]> {
    @Override
    public void accept(Path file, byte[] input) {
      try {
        CheckedStudy checked =
            StudyReader.check(Files.write(file, input), word -> word.length() < 5);
        assertThat(checked.study().input()).isNotEmpty();
        assertThat(checked.warnings())
            .allMatch(warning -> warning.line() > 0 && warning.column() > 0);
      } catch (StudyException e) {
        assertThat(e.faults())
            .isNotEmpty()
            .allMatch(fault -> fault.line() > 0 && fault.column() > 0)
            .allMatch(fault -> !fault.message().contains("\n"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
