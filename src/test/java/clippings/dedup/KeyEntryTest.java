package clippings.dedup;

import static clippings.dedup.Articles.article;
import static clippings.dedup.Articles.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyEntryTest {
  /** Some thirty keys: most partitions get one or more of them. */
  private static final Digest FIRST =
      Digest.of(article("a.txt", "One", "2024-03-02", words(1, 200)));

  private static final Digest SECOND =
      Digest.of(article("b.txt", "Two", "2024-03-05", words(1, 200) + " " + words(2, 40)));

  @Test
  void entriesOfSharedKeysComeBack() {
    List<KeyEntry> entries = writtenAndRead(FIRST, SECOND);

    List<Long> keys = Arrays.stream(CandidateKeys.of(FIRST.signature())).boxed().toList();
    List<Long> others = Arrays.stream(CandidateKeys.of(SECOND.signature())).boxed().toList();
    List<Long> shared = keys.stream().filter(others::contains).map(key -> key >>> 16).toList();
    assertThat(shared).hasSizeGreaterThan(20);
    assertThat(entries).extracting(entry -> entry.key() >>> 16).containsAll(shared);
    assertThat(entries.stream().filter(entry -> entry.body() == FIRST.body()))
        .extracting(entry -> entry.key() >>> 16)
        .containsAll(shared);
    assertThat(entries).extracting(KeyEntry::body).containsOnly(FIRST.body(), SECOND.body());
  }

  @Test
  void anEntryKnowsDayAndShinglesOfItsArticle() {
    assertThat(writtenAndRead(FIRST, SECOND))
        .filteredOn(entry -> entry.body() == SECOND.body())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.day()).isEqualTo((int) LocalDate.of(2024, 3, 5).toEpochDay());
              assertThat(entry.shingles()).isEqualTo(SECOND.words() - Shingles.LENGTH + 1);
              assertThat(entry.repeated()).isFalse();
            });
  }

  private static List<KeyEntry> writtenAndRead(Digest... digests) {
    Blobs blobs = new Blobs();
    for (Digest digest : digests) {
      KeyEntry.write(digest, blobs);
    }
    List<KeyEntry> entries = new ArrayList<>();
    blobs.drain(blob -> entries.addAll(KeyEntry.readShared(List.of(blob.getValue()))));
    return entries;
  }
}
