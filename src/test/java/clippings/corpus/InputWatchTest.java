package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWatchTest {
  @TempDir private Path folder;
  private Path first;
  private Path second;

  @BeforeEach
  void twoFiles() throws IOException {
    first = Files.writeString(folder.resolve("first.txt"), "One.");
    second = Files.writeString(folder.resolve("second.txt"), "Two.");
    FileTime longAgo = FileTime.fromMillis(1_700_000_000_000L);
    Files.setLastModifiedTime(first, longAgo);
    Files.setLastModifiedTime(second, longAgo);
  }

  private InputWatch watch() {
    return InputWatch.of(Corpus.list(Study.ofNobody("watch", "Watch"), List.of(folder + "/**")));
  }

  @Test
  void whatStaysAsItWasIsNotNamed() {
    assertThat(watch().changed()).isEmpty();
  }

  @Test
  void aFileOfAnotherSizeIsNamed() throws IOException {
    InputWatch watch = watch();
    FileTime before = Files.getLastModifiedTime(second);
    Files.writeString(second, "Two and more.");
    Files.setLastModifiedTime(second, before);

    assertThat(watch.changed()).containsExactly("second.txt");
  }

  @Test
  void aFileOfTheSameSizeThatWasWrittenSinceIsNamed() throws IOException {
    InputWatch watch = watch();
    Files.writeString(first, "Won.");

    assertThat(watch.changed()).containsExactly("first.txt");
  }

  @Test
  void aFileThatIsGoneIsNamed() throws IOException {
    InputWatch watch = watch();
    Files.delete(first);

    assertThat(watch.changed()).containsExactly("first.txt");
  }
}
