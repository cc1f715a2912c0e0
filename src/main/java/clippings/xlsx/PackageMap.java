package clippings.xlsx;

/** Which parts a workbook has, and how they hang together (ECMA-376, part 2). */
final class PackageMap {
  static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
  static final String APP = office("extended-properties");
  static final String WORKBOOK = office("spreadsheetml.sheet.main");
  static final String SHEET = office("spreadsheetml.worksheet");
  static final String STYLES = office("spreadsheetml.styles");
  static final String DRAWING = office("drawing");
  static final String CHART = office("drawingml.chart");

  static final String APP_XML =
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Clippings</Application></Properties>
      """;

  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n";
  private static final String OF_OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String OF_PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
  private static final String END = "</Relationships>\n";

  /** Where a program starts to read. */
  static final String ROOT =
      RELATIONSHIPS
          + relationship(1, OF_OFFICE + "officeDocument", "xl/workbook.xml")
          + relationship(2, OF_PACKAGE + "core-properties", "docProps/core.xml")
          + relationship(3, OF_OFFICE + "extended-properties", "docProps/app.xml")
          + END;

  private final StringBuilder types = new StringBuilder();

  /** Notes that there is a part. */
  String add(String part, String type) {
    types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>\n".formatted(part, type));
    return part;
  }

  /** The types of all parts. */
  String contentTypes() {
    return """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    %s</Types>
    """
        .formatted(types);
  }

  /** The one relationship, {@code rId1}, of a part. */
  static String relationships(String type, String target) {
    return RELATIONSHIPS + relationship(1, OF_OFFICE + type, target) + END;
  }

  static String workbookRelationships(int sheets) {
    StringBuilder xml = new StringBuilder(RELATIONSHIPS);
    for (int i = 1; i <= sheets; i++) {
      xml.append(relationship(i, OF_OFFICE + "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    return xml.append(relationship(sheets + 1, OF_OFFICE + "styles", "styles.xml"))
        .append(END)
        .toString();
  }

  /** Properties without any date. */
  static String core(String title) {
    return """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>Clippings</dc:creator></cp:coreProperties>
    """
        .formatted(XmlWriter.escaped(title));
  }

  private static String relationship(int id, String type, String target) {
    return "<Relationship Id=\"rId%s\" Type=\"%s\" Target=\"%s\"/>\n".formatted(id, type, target);
  }

  private static String office(String type) {
    return "application/vnd.openxmlformats-officedocument." + type + "+xml";
  }
}
