package clippings.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A workbook that is being written, sheet by sheet and row by row. What is held in memory does not
 * grow with the rows.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (Workbook workbook = Workbook.to(out, "Harbour Lights")) {
 *   try (Sheet sheet = workbook.sheet("cast", List.of(new Column("name", CellType.TEXT, 20)))) {
 *     sheet.row(List.of("Ann Lee"));
 *   }
 * }
 * }</pre>
 *
 * <p>Source of the format: ECMA-376, part 1 (SpreadsheetML, and charts of DrawingML).
 */
public final class Workbook implements Closeable {
  /** The first part, by which a workbook is known again. */
  private static final String SIGN = "docProps/app.xml";

  private final Parts parts;
  private final PackageMap map = new PackageMap();
  private final List<String> sheets = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();
  private int charts;

  private Workbook(Parts parts) {
    this.parts = parts;
  }

  /**
   * Starts a workbook.
   *
   * @param out closed together with the workbook
   * @param title for the properties of the file
   */
  public static Workbook to(OutputStream out, String title) throws IOException {
    Workbook workbook = new Workbook(new Parts(out));
    workbook.start(title);
    return workbook;
  }

  /**
   * Whether a file is a workbook that this class wrote.
   *
   * @param file read from its start; left open
   */
  public static boolean isOne(InputStream file) throws IOException {
    ZipInputStream zip = new ZipInputStream(file);
    ZipEntry first = zip.getNextEntry();
    return first != null
        && first.getName().equals(SIGN)
        && new String(zip.readAllBytes(), StandardCharsets.UTF_8).endsWith(PackageMap.APP_XML);
  }

  private void start(String title) throws IOException {
    parts.write(map.add(SIGN, PackageMap.APP), PackageMap.APP_XML);
    parts.write("_rels/.rels", PackageMap.ROOT);
    parts.write(map.add("docProps/core.xml", PackageMap.CORE), PackageMap.core(title));
    parts.write(map.add("xl/styles.xml", PackageMap.STYLES), Styles.XML);
  }

  /**
   * Starts a sheet; the one before must be closed.
   *
   * @param name 1 to 31 characters, none of {@code []:*?/\} and no {@code '}; not one of another
   *     sheet in any case
   */
  public Sheet sheet(String name, List<Column> columns) throws IOException {
    sheets.add(name);
    String part = "xl/worksheets/sheet" + sheets.size() + ".xml";
    return new Sheet(this, sheets.size(), columns, parts.start(map.add(part, PackageMap.SHEET)));
  }

  void finish(Sheet sheet, XmlWriter part) throws IOException {
    parts.finish(part);
    int number = sheet.number();
    String name = "'" + XmlWriter.escaped(sheets.get(number - 1)) + "'!";
    names.append(
        """
        <definedName name="_xlnm._FilterDatabase" localSheetId="%s" hidden="1">%s</definedName>
        <definedName name="_xlnm.Print_Titles" localSheetId="%s">%s</definedName>
        """
            .formatted(number - 1, name + sheet.table("$"), number - 1, name + "$1:$1"));
    if (sheet.chart().isPresent()) {
      write(sheet, sheet.chart().get());
    }
  }

  private void write(Sheet sheet, LineChart chart) throws IOException {
    String number = ++charts + ".xml";
    parts.write(
        "xl/worksheets/_rels/sheet" + sheet.number() + ".xml.rels",
        PackageMap.relationships("drawing", "../drawings/drawing" + number));
    parts.write(
        map.add("xl/drawings/drawing" + number, PackageMap.DRAWING),
        chart.drawingXml(sheet.columns()));
    parts.write(
        "xl/drawings/_rels/drawing" + number + ".rels",
        PackageMap.relationships("chart", "../charts/chart" + number));
    parts.write(map.add("xl/charts/chart" + number, PackageMap.CHART), chart.chartXml());
  }

  /** Ends the workbook and closes the stream below. All sheets must be closed. */
  @Override
  public void close() throws IOException {
    try (parts) {
      parts.write(map.add("xl/workbook.xml", PackageMap.WORKBOOK), workbookXml());
      parts.write("xl/_rels/workbook.xml.rels", PackageMap.workbookRelationships(sheets.size()));
      parts.write("[Content_Types].xml", map.contentTypes());
    }
  }

  private String workbookXml() {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      list.append(
          "<sheet name=\"%s\" sheetId=\"%s\" r:id=\"rId%s\"/>\n"
              .formatted(XmlWriter.escaped(sheets.get(i - 1)), i, i));
    }
    return """
    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <bookViews><workbookView activeTab="0"/></bookViews>
    <sheets>
    %s</sheets>
    <definedNames>
    %s</definedNames>
    </workbook>
    """
        .formatted(list, names);
  }
}
