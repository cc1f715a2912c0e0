package clippings.dedup;

import static clippings.dedup.Articles.article;
import static clippings.dedup.Articles.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestFileTest {
  @TempDir private Path staging;

  @Test
  void digestsComeBackInTheirOrder() throws IOException {
    List<Digest> written =
        List.of(
            Digest.of(article("a.txt", "Ünï", "2024-03-02", words(1, 200))),
            Digest.of(article("b.txt", "", "", "*")));

    List<Digest> read = new ArrayList<>();
    write(written).read(read::add);

    assertThat(read).usingRecursiveFieldByFieldElementComparator().isEqualTo(written);
  }

  @Test
  void nothingComesBackAsNothing() throws IOException {
    List<Digest> read = new ArrayList<>();
    write(List.of()).read(read::add);

    assertThat(read).isEmpty();
  }

  @Test
  void aFileThatEndsEarlyIsNotTakenForWhole() throws IOException {
    DigestFile file = write(List.of(Digest.of(article("a.txt", "One", "", words(1, 200)))));
    Path path = staging.resolve(file.name());
    byte[] bytes = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(() -> file.read(digest -> {})).isInstanceOf(IOException.class);
  }

  private DigestFile write(List<Digest> digests) throws IOException {
    try (DigestFile.Writer writer = DigestFile.in(staging.toString())) {
      for (Digest digest : digests) {
        writer.add(digest);
      }
      return writer.finish();
    }
  }
}
