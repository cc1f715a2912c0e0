package clippings.report.ledger;

import clippings.article.Dating;
import clippings.article.UnlistedName;
import clippings.files.Folder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up what the counted articles have of each name, and writes the sums as sorted runs whenever
 * there are many: the names of a large corpus do not fit into memory.
 *
 * <p>An entry's key is that of the name, a NUL and a spelling; with the empty spelling its value is
 * an {@link UnlistedSum}, else how many mentions are spelled so, and how many of these stand where
 * only a name has a capital. So what is known of a name, however many spellings it has, comes one
 * after the other.
 */
final class UnlistedSums {
  /** Bytes of an entry beside its text, roughly. */
  private static final int OVERHEAD = 300;

  private final SortedRuns runs;
  private final int limit;
  private final Map<String, Name> names = new HashMap<>();
  private int size;

  /** What is added up of a name. */
  private static final class Name {
    private final UnlistedSum sum = new UnlistedSum();
    private final Map<String, long[]> spellings = new HashMap<>();
  }

  /**
   * Nothing yet.
   *
   * @param folder where the runs go
   * @param limit bytes to hold in memory before they are written
   */
  UnlistedSums(Folder folder, int limit) {
    this.runs = new SortedRuns(folder, limit);
    this.limit = limit;
  }

  /**
   * Adds the names of a counted article, but for what stands in recycled passages.
   *
   * @param source of the article
   * @param all its names
   */
  void add(String source, List<UnlistedName> all, Verdict verdict) throws IOException {
    long hash = UnlistedSum.hash(source);
    Set<Integer> recycled = new HashSet<>(verdict.recycledPassages());
    for (UnlistedName name : all) {
      add(hash, name, recycled, verdict.dating());
    }
    if (size >= limit) {
      flush();
    }
  }

  private void add(long source, UnlistedName name, Set<Integer> recycled, Dating dating) {
    int uses = 0;
    int within = 0;
    Name sums = null;
    for (UnlistedName.Use use : name.uses()) {
      if (recycled.contains(use.passage())) {
        continue;
      }
      uses++;
      within += use.within() ? 1 : 0;
      if (sums == null) {
        sums = names.get(name.key());
        if (sums == null) {
          sums = new Name();
          names.put(name.key(), sums);
          size += OVERHEAD + name.key().length();
        }
      }
      if (!use.spelling().isEmpty()) {
        long[] counts = sums.spellings.get(use.spelling());
        if (counts == null) {
          counts = new long[2];
          sums.spellings.put(use.spelling(), counts);
          size += OVERHEAD / 2 + use.spelling().length();
        }
        counts[0]++;
        counts[1] += use.within() ? 1 : 0;
      }
    }
    if (sums != null) {
      sums.sum.add(source, dating, uses, within);
    }
  }

  /** Writes what is left. The names of all runs. */
  List<String> finish() throws IOException {
    flush();
    return runs.finish();
  }

  private void flush() throws IOException {
    for (Map.Entry<String, Name> name : names.entrySet()) {
      runs.add(new Entry(key(name.getKey(), ""), name.getValue().sum.toBytes()));
      for (Map.Entry<String, long[]> spelling : name.getValue().spellings.entrySet()) {
        runs.add(
            new Entry(
                key(name.getKey(), spelling.getKey()),
                ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(spelling.getValue()[0])
                    .putLong(spelling.getValue()[1])
                    .array()));
      }
    }
    names.clear();
    size = 0;
  }

  private static byte[] key(String name, String spelling) {
    return (name + '\0' + spelling).getBytes(StandardCharsets.UTF_8);
  }
}
