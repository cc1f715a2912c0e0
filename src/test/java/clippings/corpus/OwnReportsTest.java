package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that lie among a corpus are no part of it. */
class OwnReportsTest {

  @Test
  void reportsAndStagingFoldersAreNotRead(@TempDir Path folder) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    for (String name : List.of("articles.csv", "report.html", "manifest.json")) {
      Files.copy(Path.of("reports/stranger-things", name), reports.resolve(name));
    }
    Files.writeString(reports.resolve("budget.csv"), "text\nMine.\n");
    Path staging = Files.createDirectories(folder.resolve(".clippings-1/part"));
    Files.writeString(staging.resolve("a.csv"), "text\nHalf.\n");
    Files.writeString(folder.resolve("a.txt"), "Mine.\n");

    Corpus corpus = Corpus.list(Studies.PLAIN, List.of(folder + "/**"));

    assertThat(corpus.files()).isEqualTo(2);
    // What is in a hidden folder is not even listed.
    assertThat(corpus.ownReports()).isEqualTo(3);
  }

  @Test
  void filesThatNoManifestListsAreRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("articles.csv"), "text\nMine.\n");

    Corpus corpus = Corpus.list(Studies.PLAIN, List.of(folder + "/**"));

    assertThat(corpus.files()).isEqualTo(1);
    assertThat(corpus.ownReports()).isZero();
  }
}
