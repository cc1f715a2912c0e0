package clippings.report;

import clippings.report.ledger.Run;
import clippings.report.page.PageData;
import clippings.report.page.PageTemplate;
import clippings.report.table.WrittenFile;
import clippings.report.workbook.ReportWorkbook;
import java.util.SortedMap;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes and publishes all reports (rules.md, section 6).
 *
 * <p>Example:
 *
 * <pre>{@code
 * new ReportInput(staged, kept, copies, corpus.skipped())
 *     .apply("Write reports", WriteReports.to(settings));
 * }</pre>
 */
public final class WriteReports extends PTransform<ReportInput, PDone> {
  private final ReportSettings settings;

  private WriteReports(ReportSettings settings) {
    this.settings = settings;
  }

  /** Writes what the settings say to the folder they say. */
  public static WriteReports to(ReportSettings settings) {
    return new WriteReports(settings);
  }

  @Override
  public PDone expand(ReportInput input) {
    PCollection<StagedPart> parts =
        PCollectionList.of(input.staged())
            .and(collect("Collect kept", input.kept(), new CollectKept(settings.study())))
            .and(collect("Collect copies", input.copies(), new CollectCopies()))
            .and(input.getPipeline().apply("At least headers", Create.of(nothing())))
            .apply("All parts", Flatten.pCollections());
    PCollectionTuple ledgers = writeLedgers(parts);
    PCollectionList<String> totals =
        PCollectionList.of(
                parts.apply(
                    "Totals of parts",
                    MapElements.into(TypeDescriptors.strings()).via(StagedPart::totals)))
            .and(ledgers.get(WriteLedger.TOTALS));
    PCollectionList<WrittenFile> files =
        PCollectionList.of(writeSmallReports(totals, input.skippedFiles()))
            .and(ledgers.get(WriteLedger.FILES));
    withPageAndWorkbook(files)
        .apply("All files", Flatten.pCollections())
        .apply("All files together", allTogether())
        .apply("When all files are written", GroupByKey.create())
        .apply("Publish", ParDo.of(new Publish(settings)));
    return PDone.in(input.getPipeline());
  }

  /** Both are made of the other reports, when these are written. */
  private PCollectionList<WrittenFile> withPageAndWorkbook(PCollectionList<WrittenFile> reports) {
    if (!settings.page() && !settings.hasWorkbook()) {
      return reports;
    }
    PCollection<KV<String, Iterable<WrittenFile>>> written =
        reports
            .apply("All reports", Flatten.pCollections())
            .apply("Reports together", allTogether())
            .apply("When all reports are written", GroupByKey.create());
    PCollectionList<WrittenFile> files = reports;
    if (settings.page()) {
      files = files.and(written.apply("Write page", ParDo.of(page())));
    }
    if (settings.hasWorkbook()) {
      files = files.and(written.apply("Write workbook", ParDo.of(workbook())));
    }
    return files;
  }

  private WriteFromReports page() {
    return new WriteFromReports(
        settings,
        PageTemplate.FILE_NAME,
        (study, reports, to) -> PageTemplate.load().write(PageData.read(study, reports), to));
  }

  private WriteFromReports workbook() {
    return new WriteFromReports(
        settings,
        ReportWorkbook.FILE_NAME,
        (study, reports, to) ->
            ReportWorkbook.write(
                study.title(), WorkbookSheets.of(study, settings.workbookRows()), reports, to));
  }

  private <T> PCollection<StagedPart> collect(
      String name, PCollection<T> records, Collector<T> collector) {
    return records.apply(name, ParDo.of(new Collect<>(collector, settings)));
  }

  /** Even of an empty corpus there are all reports. */
  private StagedPart nothing() {
    return new StagedPart(
        TotalsFile.NONE, settings.ledgers().collected().stream().map(Run::none).toList());
  }

  private PCollection<WrittenFile> writeSmallReports(
      PCollectionList<String> totals, SortedMap<String, Long> skippedFiles) {
    return totals
        .apply("Totals", Flatten.pCollections())
        .apply("Totals together", allTogether())
        .apply("Group totals", GroupByKey.create())
        .apply("Write small reports", ParDo.of(new WriteTotals(settings, skippedFiles)));
  }

  private PCollectionTuple writeLedgers(PCollection<StagedPart> parts) {
    return parts
        .apply(
            "Runs",
            FlatMapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.integers(), TypeDescriptor.of(Run.class)))
                .via(part -> part.runs().stream().map(r -> KV.of(r.target().group(), r)).toList()))
        .apply("Group runs", GroupByKey.create())
        .apply(
            "Write ledgers",
            ParDo.of(new WriteLedger(settings))
                .withOutputTags(WriteLedger.FILES, TupleTagList.of(WriteLedger.TOTALS)));
  }

  private static <T> WithKeys<String, T> allTogether() {
    return WithKeys.<String, T>of("all").withKeyType(TypeDescriptors.strings());
  }
}
