package clippings.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.files.Folder;
import clippings.files.Program;
import clippings.report.table.OutputFile;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private final Path output;
  private final Path staging;

  PublicationTest(@TempDir Path folder) {
    this.output = folder.resolve("out");
    this.staging = output.resolve(".clippings-run");
  }

  @Test
  void filesAndTheirManifestArePublished() throws IOException {
    publish(stage(Map.of("cast.csv", "c", "articles.csv", "abc")));

    assertThat(output())
        .containsOnlyKeys("articles.csv", "cast.csv", "manifest.json")
        .containsEntry("articles.csv", "abc")
        .containsEntry(
            "manifest.json",
            """
            {
              "program" : "clippings",
              "version" : "%s",
              "formats" : {
                "article_id" : "sha256-64/v1",
                "ledger_part" : "komihash5-utf16/v1",
                "copies" : "5-words-splitmix64/v1"
              },
              "files" : [
                {
                  "name" : "articles.csv",
                  "bytes" : 3,
                  "sha256" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                },
                {
                  "name" : "cast.csv",
                  "bytes" : 1,
                  "sha256" : "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6"
                }
              ]
            }
            """
                .formatted(Program.version()));
  }

  @Test
  void filesThatAreNoMoreAreRemovedAndFilesOfOthersStay() throws IOException {
    publish(stage(Map.of("cast.csv", "old", "mentions-00001-of-00002.csv", "old")));
    Files.writeString(output.resolve("notes.txt"), "mine");
    Files.writeString(output.resolve("mentions-00009-of-00009.csv"), "mine");

    publish(stage(Map.of("cast.csv", "new", "mentions.csv", "new")));

    assertThat(output())
        .containsOnlyKeys(
            "cast.csv", "manifest.json", "mentions.csv", "mentions-00009-of-00009.csv", "notes.txt")
        .containsEntry("cast.csv", "new")
        .containsEntry("notes.txt", "mine");
  }

  @Test
  void aFileOfSomebodyElseIsNotReplaced() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("cast.csv"), "mine");

    assertThatThrownBy(() -> publish(stage(Map.of("articles.csv", "a", "cast.csv", "c"))))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("cast.csv")
        .hasMessageContaining("Nothing was published");
    assertThat(output()).containsOnly(Map.entry("cast.csv", "mine"));
  }

  @Test
  void aFileThatLooksLikeAReportIsSomebodyElses() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("rejected.csv"), "\uFEFFsource,reason,detail\r\nold,,\r\n");

    assertThatThrownBy(() -> publish(stage(Map.of("rejected.csv", "new"))))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("rejected.csv");
  }

  @Test
  void aReportThatSomebodyChangedIsHis() throws IOException {
    publish(stage(Map.of("cast.csv", "old", "themes.csv", "old")));
    Files.writeString(output.resolve("cast.csv"), "corrected by hand");
    Files.writeString(output.resolve("themes.csv"), "his");

    assertThatThrownBy(() -> publish(stage(Map.of("cast.csv", "new"))))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("cast.csv");
    Files.delete(output.resolve("cast.csv"));
    publish(stage(Map.of("cast.csv", "new")));

    // The second is no report of the new run: it is not in the way, and stays.
    assertThat(output()).containsEntry("cast.csv", "new").containsEntry("themes.csv", "his");
  }

  @Test
  void aManifestOfAnotherProgramMakesNoFileOurs() throws IOException {
    Files.createDirectories(output);
    String budget = "0f5a9b4a1d3d0fb1cf1f0f1b7f6d0b5ea25f9ac9b3d1c3f84fd4aa9f1c0b2a11";
    Files.writeString(output.resolve("budget.csv"), "mine");
    Files.writeString(
        output.resolve("manifest.json"),
        "{\"files\":[{\"name\":\"budget.csv\",\"bytes\":4,\"sha256\":\"" + budget + "\"}]}");
    SortedMap<String, String> before = output();

    assertThatThrownBy(() -> publish(stage(Map.of("cast.csv", "c"))))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("manifest.json");
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void whatNoReportIsCalledStaysEvenIfAManifestListsIt() throws IOException {
    publish(stage(Map.of("cast.csv", "old", "budget.csv", "mine")));

    publish(stage(Map.of("cast.csv", "new")));

    assertThat(output()).containsEntry("cast.csv", "new").containsEntry("budget.csv", "mine");
  }

  @Test
  void aManifestOfSomebodyElseIsNotReplaced() throws IOException {
    Files.createDirectories(output);
    for (String foreign : List.of("{\"name\": \"app\"}", "no JSON", "{\"files\":[\"x\"]}")) {
      Files.writeString(output.resolve("manifest.json"), foreign);

      assertThatThrownBy(() -> publish(stage(Map.of("cast.csv", "c"))))
          .isInstanceOf(PublicationException.class)
          .hasMessageContaining("manifest.json");
      assertThat(output()).containsOnly(Map.entry("manifest.json", foreign));
    }
  }

  @Test
  void aManifestCannotNameFilesOfOtherFolders() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolveSibling("x.csv"), "mine");
    Files.writeString(output.resolve("manifest.json"), "{\"files\":[{\"name\":\"../x.csv\"}]}");

    assertThatThrownBy(() -> publish(stage(Map.of("cast.csv", "c"))))
        .isInstanceOf(PublicationException.class);
    assertThat(output.resolveSibling("x.csv")).hasContent("mine");
  }

  @Test
  void afterAFailureTheEarlierReportsAreBack() throws IOException {
    publish(stage(Map.of("cast.csv", "old", "themes.csv", "old", "removed.csv", "old")));
    SortedMap<String, String> before = output();

    // The file of the last report is gone when its turn comes.
    List<WrittenFile> files =
        new ArrayList<>(stage(Map.of("articles.csv", "new", "cast.csv", "new")));
    WrittenFile cast = files.get(files.get(0).name().equals("cast.csv") ? 0 : 1);
    files.add(new WrittenFile("themes.csv", cast.staged(), cast.bytes(), cast.sha256(), 0));

    assertThatThrownBy(() -> publish(files))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("the earlier ones are in place again");
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void theFirstReportsEverLeaveNothingBehindWhenTheyFail() throws IOException {
    List<WrittenFile> files = new ArrayList<>(stage(Map.of("cast.csv", "new")));
    WrittenFile cast = files.get(0);
    files.add(new WrittenFile("themes.csv", cast.staged(), cast.bytes(), cast.sha256(), 0));

    assertThatThrownBy(() -> publish(files)).isInstanceOf(PublicationException.class);
    assertThat(output()).isEmpty();
  }

  @Test
  void aSecondAttemptAfterSuccessChangesNothing() throws IOException {
    List<WrittenFile> files = stage(Map.of("cast.csv", "c", "themes.csv", "t"));
    publish(files);
    SortedMap<String, String> before = output();
    assertThat(staging).doesNotExist();

    publish(files);

    assertThat(output()).isEqualTo(before);
  }

  @Test
  void aFileThatIsNowhereIsAFaultThatTouchesNothing() throws IOException {
    publish(stage(Map.of("cast.csv", "old")));
    SortedMap<String, String> before = output();
    List<WrittenFile> files = stage(Map.of("cast.csv", "new"));
    Files.delete(staging.resolve(files.get(0).staged()));

    assertThatThrownBy(() -> publish(files))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("cast.csv is not in");
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void discardKeepsWhatAPublicationNeedsThatIsHalfDone() throws IOException {
    stage(Map.of("cast.csv", "new"));
    Files.writeString(output.resolve(Journal.FILE_NAME), "{}");
    Staging.discard(Folder.at(output.toString()), ".clippings-run");
    assertThat(staging).exists();

    Files.delete(output.resolve(Journal.FILE_NAME));
    Staging.discard(Folder.at(output.toString()), ".clippings-run");
    assertThat(staging).doesNotExist();
    Staging.discard(Folder.at(output.toString()), ".clippings-run");
  }

  @Test
  void aRunWhoseFolderWasTakenAwayPublishesNothing() throws IOException {
    List<WrittenFile> files = stage(Map.of("cast.csv", "new"));
    Files.delete(staging.resolve(ReservedOutput.OWNER));

    assertThatThrownBy(() -> publish(files))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("ended from outside");
    assertThat(output()).isEmpty();
  }

  private List<WrittenFile> stage(Map<String, String> texts) throws IOException {
    List<WrittenFile> files = new ArrayList<>();
    Files.createDirectories(staging);
    Files.writeString(staging.resolve(ReservedOutput.OWNER), "{}");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      try (OutputFile file = OutputFile.create(Folder.at(staging.toString()), text.getKey())) {
        file.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        files.add(file.finish());
      }
    }
    return files;
  }

  private void publish(List<WrittenFile> files) throws IOException {
    Folder folder = Folder.at(output.toString());
    new Publication(folder, ".clippings-run", name -> !name.equals("budget.csv")).publish(files);
    Staging.discard(folder, ".clippings-run");
  }

  private SortedMap<String, String> output() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(output)) {
      try (Stream<Path> list = Files.list(output)) {
        for (Path file : list.filter(Files::isRegularFile).toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
