package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clippings.article.RawArticle;
import clippings.article.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLimitTest {
  private static final long GIGABYTE = 1 << 30;

  @Test
  void aSmallHeapTakesSmallerRecords() {
    assertThat(RecordLimit.bytes(GIGABYTE, 2)).isEqualTo(16 << 20);
    assertThat(RecordLimit.bytes(8 * GIGABYTE, 2)).isEqualTo(64 << 20);
    assertThat(RecordLimit.bytes(GIGABYTE, 64)).isEqualTo(1 << 20);
    assertThat(new RecordLimit(7).bytes()).isEqualTo(7);
  }

  @Test
  void aRecordThatIsTooLargeByTheUsersLimitIsNotTheHeapsFault() {
    Rejection rejection = RecordFault.TOO_LARGE.in("a.txt", "more than 7 bytes");

    assertThat(new RecordLimit(7).explained(rejection)).isEqualTo(rejection);
  }

  @Test
  void whoRunsOutOfMemoryIsToldAtWhichRecord(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
    RecordSink full =
        new RecordSink() {
          @Override
          public void article(RawArticle article) {
            if (article.source().endsWith("#2")) {
              throw new OutOfMemoryError("Java heap space");
            }
          }

          @Override
          public void rejection(Rejection rejection) {}
        };

    assertThatThrownBy(
            () -> Corpus.list(Studies.PLAIN, List.of(file.toString())).read(0, Studies.PLAIN, full))
        .isInstanceOf(OutOfHeapException.class)
        .hasMessageContaining("a.jsonl#2")
        .hasMessageContaining("-Xmx")
        .hasMessageContaining("--maxRecordBytes");
  }
}
