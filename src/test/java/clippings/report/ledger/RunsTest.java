package clippings.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.files.Folder;
import clippings.report.table.TableFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {
  private final Path staging;

  RunsTest(@TempDir Path staging) {
    this.staging = staging;
  }

  @Test
  void manySmallRunsAreMergedInOrderWithFewFilesOpen() throws IOException {
    List<String> sources = new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "s" + i).toList());
    Collections.shuffle(sources, new Random(7));
    List<Run> runs = buffer(files(1), 500, sources);

    assertThat(runs).hasSizeGreaterThan(10);
    assertThat(merge(runs, 2)).isEqualTo(sources.stream().sorted().toList());
    assertThat(merge(runs, 100)).isEqualTo(sources.stream().sorted().toList());
  }

  @Test
  void noMoreRunsAreMergedBeforehandThanFilesMustNotBeOpen() throws IOException {
    List<String> sources = IntStream.range(10, 20).mapToObj(i -> "s" + i).toList();
    List<Run> runs = buffer(files(1), 1, sources);
    long onePerRun = bytesStaged();

    assertThat(runs).hasSize(10);
    assertThat(merge(runs, 10)).isEqualTo(sources);
    assertThat(bytesStaged()).isEqualTo(onePerRun);
    // Nine may be open: it is enough to make one file of two.
    assertThat(merge(runs, 9)).isEqualTo(sources);
    assertThat(bytesStaged() - onePerRun).isBetween(onePerRun / 10, 2 * onePerRun / 10);
  }

  @Test
  void noRunsGiveNothing() throws IOException {
    assertThat(merge(List.of(), 2)).isEmpty();
    assertThat(buffer(files(1), 500, List.of())).isEmpty();
  }

  @Test
  void everySourceHasOnePart() throws IOException {
    List<String> sources = IntStream.range(0, 60).mapToObj(i -> "s" + i).toList();
    List<Run> runs = buffer(files(3), 1 << 20, sources);

    assertThat(runs).extracting(Run::target).hasSize(3).doesNotHaveDuplicates();
    List<String> all = new ArrayList<>();
    for (Run run : runs) {
      List<String> part = merge(List.of(run), 2);
      assertThat(part).isNotEmpty().isSorted();
      all.addAll(part);
    }
    assertThat(all).containsExactlyInAnyOrderElementsOf(sources);
  }

  @Test
  void aLedgerThatIsNotWrittenHasNoRuns() throws IOException {
    RunBuffer buffer = new RunBuffer(files(1), 500);
    buffer.add(Ledger.CLEANED, Run.Side.ROWS, "s", bytes("s"), bytes("v"));

    assertThat(buffer.wants(Ledger.CLEANED)).isFalse();
    assertThat(buffer.finish()).isEmpty();
  }

  @Test
  void keysAreInCodePointOrder() {
    // In UTF-16 the last two would change places.
    assertSorted(
        Stream.of("a#10", "a#9", "a-b", "ab", "b", "é", "\uFF21", "\uD83D\uDE00")
            .map(SortKey::of)
            .toList());
  }

  @Test
  void undatedIsLast() {
    assertSorted(
        List.of(
            SortKey.of(LocalDate.of(1969, 12, 31), "z"),
            SortKey.of(LocalDate.of(1970, 1, 1), "a"),
            SortKey.of(LocalDate.of(1970, 1, 1), "b"),
            SortKey.of(LocalDate.MAX, "a")));
  }

  private static void assertSorted(List<byte[]> keys) {
    List<Entry> entries = keys.stream().map(key -> new Entry(key, bytes(""))).toList();
    assertThat(entries).isSortedAccordingTo(Entry::compareTo).doesNotHaveDuplicates();
  }

  private List<Run> buffer(LedgerFiles files, int limit, List<String> sources) throws IOException {
    RunBuffer buffer = new RunBuffer(files, limit);
    for (String source : sources) {
      buffer.add(Ledger.COPIES, Run.Side.ROWS, source, SortKey.of(source), bytes("row"));
    }
    return buffer.finish();
  }

  private List<String> merge(List<Run> runs, int fanIn) throws IOException {
    List<String> keys = new ArrayList<>();
    Folder folder = Folder.at(staging.toString());
    try (Merged merged = Merged.open(folder, runs.stream().map(Run::file).toList(), fanIn)) {
      merged.forEachRemaining(entry -> keys.add(new String(entry.key(), UTF_8)));
    }
    return keys;
  }

  private long bytesStaged() throws IOException {
    try (Stream<Path> files = Files.list(staging)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private LedgerFiles files(int parts) {
    return new LedgerFiles(new TableFolder(staging.toString(), true), parts, true, false, 0, false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
