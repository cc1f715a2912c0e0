package clippings.report.ledger;

import clippings.article.UnlistedName;
import clippings.files.Folder;
import clippings.report.table.TableFile;
import clippings.report.table.TableRow;
import clippings.report.table.WrittenFile;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Writes {@code unlisted.csv} to the staging folder, from what was collected of each article. What
 * was collected is read twice: to add it up, and for the sentences of the names that are left.
 */
public final class UnlistedWriter implements Serializable {
  /** Rows of the report; the next ones would be of names that hardly anybody asks for. */
  static final int MOST_ROWS = 1000;

  private final LedgerFiles ledgers;
  private final int fanIn;
  private final int limit;
  private final int mostRows;

  public UnlistedWriter(LedgerFiles ledgers, int fanIn) {
    this(ledgers, fanIn, RunBuffer.LIMIT, MOST_ROWS);
  }

  /**
   * With other bounds.
   *
   * @param fanIn how many runs are open at once
   * @param limit bytes to hold in memory before they are written
   * @param mostRows rows of the report
   */
  public UnlistedWriter(LedgerFiles ledgers, int fanIn, int limit, int mostRows) {
    this.ledgers = ledgers;
    this.fanIn = fanIn;
    this.limit = limit;
    this.mostRows = mostRows;
  }

  /**
   * Writes the report.
   *
   * @param runs all of {@link Ledger#UNLISTED}, in any order
   * @param all takes how many names there are, also beyond the rows of the report
   */
  public WrittenFile write(List<Run> runs, LongConsumer all) throws IOException {
    List<String> articles = Run.files(runs, Run.Side.ROWS);
    List<String> verdicts = Run.files(runs, Run.Side.VERDICTS);
    Folder staging = ledgers.tables().folder();
    RankedNames.Ranking ranking = rank(sum(articles, verdicts, staging), staging);
    List<RankedNames.Row> rows = ranking.rows();
    all.accept(ranking.all());
    Map<String, String> sentences = sentences(rows, articles, staging);
    try (TableFile table = ledgers.create(new LedgerPart(Ledger.UNLISTED, 0))) {
      for (RankedNames.Row row : rows) {
        table.add(row(row, sentences.getOrDefault(row.key(), "")));
      }
      return table.finish();
    }
  }

  /** Adds up what the counted articles have. */
  private List<String> sum(List<String> articles, List<String> verdicts, Folder staging)
      throws IOException {
    UnlistedSums sums = new UnlistedSums(staging, limit);
    try (Merged rows = Merged.open(staging, articles, fanIn);
        Merged kept = Merged.open(staging, verdicts, fanIn)) {
      Join.forEach(
          rows,
          kept,
          (staged, verdict) ->
              sums.add(source(staged), StagedNames.fromBytes(staged.value()), verdict));
    }
    return sums.finish();
  }

  private RankedNames.Ranking rank(List<String> sums, Folder staging) throws IOException {
    try (Merged sorted = Merged.open(staging, sums, fanIn)) {
      return RankedNames.of(sorted, mostRows);
    }
  }

  /** The example of each name, by its key. */
  private static Map<String, String> sentences(
      List<RankedNames.Row> rows, List<String> articles, Folder staging) throws IOException {
    Map<Long, List<String>> wanted = new HashMap<>();
    for (RankedNames.Row row : rows) {
      wanted.computeIfAbsent(row.sum().exampleHash(), unused -> new ArrayList<>()).add(row.key());
    }
    Map<String, String> sentences = new HashMap<>();
    for (String run : articles) {
      try (RunFile.Reader reader = new RunFile.Reader(staging, run)) {
        for (Entry entry = reader.read(); entry != null; entry = reader.read()) {
          List<String> keys = wanted.getOrDefault(UnlistedSum.hash(source(entry)), List.of());
          if (!keys.isEmpty()) {
            for (UnlistedName name : StagedNames.fromBytes(entry.value())) {
              if (keys.contains(name.key())) {
                // Two sources of one hash are not to be expected, but must not depend on the order.
                sentences.merge(
                    name.key(),
                    name.sentence(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
              }
            }
          }
        }
      }
    }
    return sentences;
  }

  private static String source(Entry entry) {
    return new String(entry.key(), StandardCharsets.UTF_8);
  }

  private static TableRow row(RankedNames.Row row, String sentence) {
    return new TableRow()
        .text(row.name())
        .text(String.join("; ", row.spellings()))
        .number(row.sum().articles())
        .number(row.sum().mentions())
        .day(row.sum().firstDay())
        .day(row.sum().lastDay())
        .text(sentence);
  }
}
