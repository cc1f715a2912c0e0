package clippings;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;

/** What can be said on the command line, beside Beam's own options. */
public interface ClippingsOptions extends PipelineOptions {

  @Description("The pipeline file: one study.")
  @Default.String("pipelines/stranger-things.yaml")
  String getPipeline();

  void setPipeline(String value);

  @Description("Path or glob to read instead of the pipeline file's input; several with commas.")
  @Nullable String getInput();

  void setInput(@Nullable String value);

  @Description("init: what the drafted study is about.")
  @Nullable String getTitle();

  void setTitle(@Nullable String value);

  @Description("Folder for the reports. Default: reports/<name of the pipeline file>.")
  @Nullable String getOutput();

  void setOutput(@Nullable String value);

  @Description("day, week, month, quarter or year, instead of the pipeline file's period.")
  @Nullable String getPeriod();

  void setPeriod(@Nullable String value);

  @Description("First day: records of an earlier day, or of none, are left out.")
  @Nullable String getFrom();

  void setFrom(@Nullable String value);

  @Description("Last day: records of a later day, or of none, are left out.")
  @Nullable String getTo();

  void setTo(@Nullable String value);

  @Description("Host: records of other sites are left out; several with commas.")
  @Nullable String getSite();

  void setSite(@Nullable String value);

  @Description("Whether CSV files start with a byte-order mark, so that Excel sees UTF-8.")
  @Default.Boolean(true)
  boolean getCsvBom();

  void setCsvBom(boolean value);

  @Description("How many files to split each of the large reports into.")
  @Default.Integer(1)
  int getLedgerParts();

  void setLedgerParts(int value);

  @Description("Whether to write mentions.csv and removed.csv.")
  @Default.Boolean(true)
  boolean getEvidence();

  void setEvidence(boolean value);

  @Description("Whether to write cleaned.jsonl, the cleaned corpus for other tools.")
  @Default.Boolean(false)
  boolean getCleanedText();

  void setCleanedText(boolean value);

  @Description("Whether to write report.html, the reports as one page with charts.")
  @Default.Boolean(true)
  boolean getPage();

  void setPage(boolean value);

  @Description("Whether to write reports.xlsx, the reports as one workbook.")
  @Default.Boolean(true)
  boolean getWorkbook();

  void setWorkbook(boolean value);

  @Description("A large report with more rows than this is left out of reports.xlsx.")
  @Default.Integer(100_000)
  int getWorkbookRows();

  void setWorkbookRows(int value);

  @Description("With more rejected records than this the job fails and publishes nothing.")
  @Default.Integer(Integer.MAX_VALUE)
  int getMaxRejected();

  void setMaxRejected(int value);

  @Description(
      "A record with more bytes than this, after decompression, is rejected."
          + " Default: 64 MiB, less where the heap is small.")
  @Nullable Integer getMaxRecordBytes();

  void setMaxRecordBytes(@Nullable Integer value);

  @Description("Whether to say where in the program a failure came from.")
  @Default.Boolean(false)
  boolean getVerbose();

  void setVerbose(boolean value);
}
