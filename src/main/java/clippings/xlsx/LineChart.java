package clippings.xlsx;

/**
 * A line chart beside the table of a sheet, drawn from columns of a sheet.
 *
 * @param title above it
 * @param sheet whose first column has the names of the points, and each column from the second on a
 *     line, with its name in the header
 * @param lines how many, 1 or more
 * @param points how many rows below the header, 1 or more
 */
public record LineChart(String title, String sheet, int lines, int points) {
  private static final String[] COLORS = {
    "3B7DD8", "D9792B", "2E9E6B", "C2477F", "8A63C9", "A08A1C", "1F98A8", "CF4A3D", "7A8794",
    "6D9A2C"
  };
  private static final int WIDE = 12;
  private static final int HIGH = 26;

  private static final String START =
      """
      <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <c:roundedCorners val="0"/>
      <c:chart>
      <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="1400" b="1"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>
      <c:autoTitleDeleted val="0"/>
      <c:plotArea><c:layout/>
      <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>
      """;

  private static final String LINE =
      """
      <c:ser><c:idx val="%1$s"/><c:order val="%1$s"/><c:tx><c:strRef><c:f>%2$s</c:f></c:strRef></c:tx><c:spPr><a:ln w="22225" cap="rnd"><a:solidFill><a:srgbClr val="%3$s"/></a:solidFill><a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker><c:cat><c:numRef><c:f>%4$s</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>%5$s</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser>
      """;

  private static final String END =
      """
      <c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>
      <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="yyyy\\-mm\\-dd" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>
      <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D5DAE0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>
      </c:plotArea>
      <c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>
      <c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>
      </c:chart>
      </c:chartSpace>
      """;

  private static final String DRAWING =
      """
      <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
      <xdr:twoCellAnchor><xdr:from><xdr:col>%s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>%s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%s</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>
      <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart" descr="%s"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>
      </xdr:wsDr>
      """;

  /** The chart itself. */
  String chartXml() {
    StringBuilder xml = new StringBuilder(START.formatted(XmlWriter.escaped(title)));
    for (int line = 0; line < lines; line++) {
      xml.append(
          LINE.formatted(
              line,
              XmlWriter.escaped(range(line + 1, 1, 1)),
              COLORS[line % COLORS.length],
              XmlWriter.escaped(range(0, 2, points + 1)),
              XmlWriter.escaped(range(line + 1, 2, points + 1))));
    }
    return xml.append(END).toString();
  }

  /** Where it stands: right of the table. */
  String drawingXml(int columns) {
    int left = columns + 1;
    return DRAWING.formatted(left, left + WIDE, 1 + HIGH, XmlWriter.escaped(title));
  }

  private String range(int column, int from, int to) {
    String letters = Sheet.letters(column);
    String first = "'" + sheet.replace("'", "''") + "'!$" + letters + "$" + from;
    return from == to ? first : first + ":$" + letters + "$" + to;
  }
}
