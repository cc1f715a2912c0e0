package clippings.report.compare;

import clippings.files.Folder;
import clippings.report.ledger.Entry;
import clippings.report.ledger.Merged;
import clippings.report.ledger.SortedRuns;
import clippings.report.publication.PublicationException;
import clippings.report.publication.ReservedOutput;
import clippings.report.publication.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares the reports of two runs, mention by mention: what was added, what is gone, what is
 * counted otherwise. Both are sorted by record in files beside the result, so that memory does not
 * grow with them.
 *
 * <p>Example: {@code Comparison.of("reports/before", "reports/after").write("reports/changes",
 * true)}.
 */
public final class Comparison {
  /** The name of the report. */
  public static final String FILE_NAME = "changes.csv";

  /** Names of its columns. */
  public static final List<String> COLUMNS = Change.COLUMNS;

  private static final int FAN_IN = 256;
  private static final int LIMIT = 64 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ComparedReports before;
  private final ComparedReports after;

  private Comparison(ComparedReports before, ComparedReports after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What there is to compare.
   *
   * @param before folder of the earlier reports
   * @param after folder of the later ones
   * @throws NoReportsException if there are no reports in a folder, or none with sentences
   * @throws IOException if a folder cannot be read
   */
  public static Comparison of(String before, String after) throws IOException {
    return new Comparison(ComparedReports.in(before, false), ComparedReports.in(after, true));
  }

  /**
   * How many rows were written.
   *
   * @param added what only the later run has
   * @param gone what only the earlier run has
   * @param changed what both have, but count otherwise
   */
  public record Result(long added, long gone, long changed) {}

  /**
   * Writes {@link #FILE_NAME}.
   *
   * @param output the folder for it
   * @param csvBom whether it starts with a byte-order mark
   * @throws PublicationException if a file of somebody else is in the way
   * @throws IOException if a report cannot be read, or the result not be written
   */
  public Result write(String output, boolean csvBom) throws IOException {
    Folder folder = Folder.at(output);
    folder.make();
    String header = String.join(",", COLUMNS);
    if (folder.has(FILE_NAME) && !isOne(folder, header)) {
      throw PublicationException.foreign(folder, FILE_NAME);
    }
    String staging = ReservedOutput.STAGING_PREFIX + UUID.randomUUID();
    try {
      Folder staged = folder.folder(staging);
      staged.make();
      SortedRuns runs = new SortedRuns(staged, LIMIT);
      before.sort(runs);
      after.sort(runs);
      Map<Change.Type, Long> rows = new EnumMap<>(Change.Type.class);
      try (Merged merged = Merged.open(staged, runs.finish(), FAN_IN);
          OutputStream out = staged.create(FILE_NAME)) {
        out.write(
            ((csvBom ? BYTE_ORDER_MARK : "") + header + "\r\n").getBytes(StandardCharsets.UTF_8));
        write(merged, out, rows);
      }
      folder.move(staging + "/" + FILE_NAME, FILE_NAME);
      return new Result(
          rows.getOrDefault(Change.Type.ADDED, 0L),
          rows.getOrDefault(Change.Type.GONE, 0L),
          rows.getOrDefault(Change.Type.CHANGED, 0L));
    } finally {
      Staging.discard(folder, staging);
    }
  }

  /** Whether the file that is in the way is an earlier comparison. */
  private static boolean isOne(Folder folder, String header) throws IOException {
    try (InputStream in = folder.open(FILE_NAME)) {
      byte[] start =
          in.readNBytes((BYTE_ORDER_MARK + header).getBytes(StandardCharsets.UTF_8).length);
      String text = new String(start, StandardCharsets.UTF_8);
      return text.startsWith(header) || text.equals(BYTE_ORDER_MARK + header);
    }
  }

  private static void write(Merged rows, OutputStream out, Map<Change.Type, Long> counts)
      throws IOException {
    List<CountedRow> ofRecord = new ArrayList<>();
    Optional<byte[]> source = Optional.empty();
    while (rows.hasNext()) {
      Entry row = rows.next();
      if (source.isPresent() && !Arrays.equals(source.get(), row.key())) {
        write(source.get(), ofRecord, out, counts);
        ofRecord.clear();
      }
      source = Optional.of(row.key());
      ofRecord.add(CountedRow.fromBytes(row.value()));
    }
    if (source.isPresent()) {
      write(source.get(), ofRecord, out, counts);
    }
  }

  private static void write(
      byte[] source, List<CountedRow> rows, OutputStream out, Map<Change.Type, Long> counts)
      throws IOException {
    String title =
        rows.stream().map(CountedRow::title).filter(text -> !text.isEmpty()).findFirst().orElse("");
    for (Change change : Change.of(new String(source, StandardCharsets.UTF_8), rows)) {
      out.write(change.row(title).line());
      counts.merge(change.type(), 1L, Long::sum);
    }
  }
}
