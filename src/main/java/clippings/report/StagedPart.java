package clippings.report;

import clippings.coder.RecordCoder;
import clippings.report.ledger.Run;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * What a {@link ReportPart} left in the staging folder.
 *
 * @param totals name of a {@link TotalsFile}, or {@link TotalsFile#NONE}
 * @param runs sorted files to be merged into ledgers
 */
@DefaultCoder(RecordCoder.class)
public record StagedPart(String totals, List<Run> runs) implements Serializable {}
