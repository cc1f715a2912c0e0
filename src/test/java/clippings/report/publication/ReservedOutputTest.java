package clippings.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.files.Folder;
import clippings.files.FolderInUseException;
import clippings.files.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReservedOutputTest {
  private static final List<String> REPORTS = List.of("articles.csv", "cast.csv");

  private final Path output;
  private final List<String> said = new ArrayList<>();

  ReservedOutputTest(@TempDir Path folder) {
    this.output = folder.resolve("out");
  }

  @Test
  void nothingIsLeftOfAReservation() throws IOException {
    try (ReservedOutput reserved = reserve("a")) {
      assertThat(output.resolve(FolderLock.FILE_NAME)).exists();
      assertThat(output.resolve(".clippings-a").resolve(ReservedOutput.OWNER)).exists();
      assertThat(reserved).hasToString(output.toString());
    }

    assertThat(output).doesNotExist();
    assertThat(said).isEmpty();
  }

  @Test
  void theSecondRunIsToldWhoHasTheFolder() throws IOException {
    try (ReservedOutput first = reserve("a")) {
      assertThatThrownBy(() -> reserve("b"))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " on ")
          .hasMessageContaining("give another --output");
      assertThatThrownBy(() -> check("c")).isInstanceOf(FolderInUseException.class);
      assertThat(output.resolve(".clippings-b")).doesNotExist();
      assertThat(output.resolve(".clippings-a")).exists();
      assertThat(first.stop()).isTrue();
    }
    reserve("b").close();
  }

  @Test
  void aLockAndFilesOfADeadProcessAreRemoved() throws IOException {
    Files.createDirectories(output.resolve(".clippings-dead/earlier"));
    Files.writeString(output.resolve(".clippings-dead/blobs"), "x");
    Files.writeString(output.resolve(".clippings-notes"), "somebody else's");
    Files.writeString(
        output.resolve(FolderLock.FILE_NAME), "{\"program\":\"clippings\",\"process\":1}");

    reserve("a").close();

    assertThat(output.resolve(".clippings-dead")).doesNotExist();
    assertThat(output.resolve(FolderLock.FILE_NAME)).doesNotExist();
    assertThat(output.resolve(".clippings-notes")).exists();
    assertThat(said).singleElement().asString().contains(".clippings-dead");
  }

  @Test
  void whatWasHandedToAClusterIsNotTakenFromIt() throws IOException {
    try (ReservedOutput handed = reserve("a")) {
      handed.handOver();
    }

    assertThatThrownBy(() -> reserve("b"))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("cluster")
        .hasMessageContaining(".clippings-a");
    assertThat(output.resolve(".clippings-a")).exists();
  }

  @Test
  void aFileOfSomebodyElseIsFoundBeforeTheRun() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("articles.csv"), "title,text\r\n");

    assertThatThrownBy(() -> reserve("a"))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("articles.csv");
    assertThat(output.toFile().list()).containsExactly("articles.csv");
  }

  @Test
  void anOutputThatIsNoFolderIsFoundBeforeTheRun() throws IOException {
    Files.writeString(output, "a file");
    assertThatThrownBy(() -> reserve("a")).isInstanceOf(NotDirectoryException.class);
    Files.delete(output);

    Files.createSymbolicLink(output, output.resolveSibling("nowhere"));
    assertThatThrownBy(() -> reserve("a")).isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> check("a")).isInstanceOf(NotDirectoryException.class);
    assertThat(output.resolveSibling("nowhere")).doesNotExist();
  }

  @Test
  void aCheckMakesNoFolder() throws IOException {
    check("a");

    assertThat(output).doesNotExist();
  }

  @Test
  void aRunThatIsStoppedCannotPublishAnyMore() throws IOException {
    ReservedOutput reserved = reserve("a");
    assertThat(reserved.stop()).isTrue();

    assertThatThrownBy(
            () ->
                new Publication(Folder.at(output.toString()), ".clippings-a", name -> true)
                    .publish(List.of()))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("ended from outside");
    assertThat(output).doesNotExist();
  }

  private ReservedOutput reserve(String run) throws IOException {
    return ReservedOutput.of(output.toString(), ".clippings-" + run, REPORTS, said::add);
  }

  private void check(String run) throws IOException {
    ReservedOutput.check(output.toString(), ".clippings-" + run, REPORTS, said::add);
  }
}
