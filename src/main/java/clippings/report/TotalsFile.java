package clippings.report;

import clippings.coder.RecordCoder;
import clippings.files.Folder;
import clippings.files.TemporaryName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Totals of a bundle in the staging folder. Totals are not handed on as elements: a runner that
 * holds what it groups in memory copies it again for every bundle that arrives.
 */
final class TotalsFile {
  /** The name of no file: totals of nothing. */
  static final String NONE = "";

  private static final RecordCoder<Form> CODER = RecordCoder.of(Form.class);

  private TotalsFile() {}

  /** Totals as a record. */
  private record Form(
      List<Totals.Count> counts, List<ReasonCount> reasons, LocalDate firstDay, LocalDate lastDay)
      implements Serializable {}

  /** A count by reason, see {@link Totals#reasons}. */
  private record ReasonCount(String measure, long count) implements Serializable {}

  /** Writes totals; the name of the file. */
  static String write(Folder staging, Totals totals) throws IOException {
    String name = TemporaryName.next("totals");
    try (OutputStream out = staging.create(name)) {
      List<ReasonCount> reasons =
          totals.reasons().entrySet().stream()
              .map(reason -> new ReasonCount(reason.getKey(), reason.getValue()))
              .toList();
      CODER.encode(new Form(totals.counts(), reasons, totals.firstDay(), totals.lastDay()), out);
    }
    return name;
  }

  /** The sum of all files, in any order. */
  static Totals sum(Folder staging, Iterable<String> names) throws IOException {
    Totals sum = new Totals();
    for (String name : names) {
      if (!name.equals(NONE)) {
        try (InputStream in = staging.open(name)) {
          Form form = CODER.decode(in);
          sum.add(Totals.of(form.counts(), form.firstDay(), form.lastDay()));
          form.reasons().forEach(reason -> sum.addReason(reason.measure(), reason.count()));
        }
      }
    }
    return sum;
  }
}
