package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Dating;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkingTest {
  private static final Formats FORMATS = Formats.of(Studies.PLAIN, 1000);

  private static CorpusFile file(String source, long bytes) {
    return new CorpusFile(source, "/" + source, bytes, "", Dating.UNDATED);
  }

  @Test
  void smallFilesShareAChunkUpToItsNumberAndBytes() {
    List<CorpusFile> files =
        List.of(file("a.txt", 10), file("b.txt", 10), file("c.txt", 10), file("d.txt", 95));

    assertThat(new Chunking(2, 100, 1000).chunks(files, FORMATS))
        .extracting(chunk -> chunk.parts().size())
        .containsExactly(2, 1, 1);
  }

  @Test
  void onlyLargePlainFilesOfLinesAreCut() {
    List<CorpusFile> files =
        List.of(file("a.jsonl", 250), file("b.jsonl.gz", 250), file("c.txt", 250));

    List<Chunk> chunks = new Chunking(2, 100, 100).chunks(files, FORMATS);

    assertThat(chunks.stream().flatMap(chunk -> chunk.parts().stream()))
        .containsExactly(
            new FilePart(files.get(0), 0, 100),
            new FilePart(files.get(0), 100, FilePart.END),
            FilePart.whole(files.get(1)),
            FilePart.whole(files.get(2)));
  }
}
