package clippings.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook read back by its XML, as another program would. */
public final class SheetFile {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private SheetFile() {}

  /** Reads a workbook. */
  public static SheetFile of(byte[] workbook) throws IOException {
    SheetFile file = new SheetFile();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        file.parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return file;
  }

  /** The names of all parts. */
  public List<String> parts() {
    return List.copyOf(parts.keySet());
  }

  /** A part as text. */
  String part(String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /** The names of the sheets, in order. */
  public List<String> sheets() {
    return elements(parse("xl/workbook.xml"), "sheet").stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  /** The XML of a sheet. */
  String sheetXml(String name) {
    return part(sheetPart(name));
  }

  /**
   * The rows of a sheet. A cell is its kind, its look if it has one, and its value: {@code
   * text:Ann}, {@code text[bold]:name}, {@code number[#,##0]:7}, {@code text[@]:=1}.
   */
  public List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    List<String> looks = looks();
    for (Element row : elements(parse(sheetPart(name)), "row")) {
      rows.add(elements(row, "c").stream().map(cell -> cell(cell, looks)).toList());
    }
    return rows;
  }

  private static String cell(Element cell, List<String> looks) {
    String style = cell.getAttribute("s");
    String kind = cell.getAttribute("t").equals("inlineStr") ? "text" : "number";
    String look = style.isEmpty() ? "" : "[" + looks.get(Integer.parseInt(style)) + "]";
    return kind + look + ":" + cell.getTextContent();
  }

  /** Of each style: its number format, or that it is bold. */
  private List<String> looks() {
    Element styles = parse("xl/styles.xml");
    Map<String, String> formats = new HashMap<>();
    for (Element format : elements(styles, "numFmt")) {
      formats.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode"));
    }
    List<Element> fonts = elements(styles, "font");
    Element cells = elements(styles, "cellXfs").get(0);
    return elements(cells, "xf").stream()
        .map(
            xf -> {
              Element font = fonts.get(Integer.parseInt(xf.getAttribute("fontId")));
              String format = formats.getOrDefault(xf.getAttribute("numFmtId"), "");
              return elements(font, "b").isEmpty() ? format : "bold" + format;
            })
        .toList();
  }

  private String sheetPart(String name) {
    return "xl/worksheets/sheet" + (sheets().indexOf(name) + 1) + ".xml";
  }

  private Element parse(String part) {
    try (InputStream in = new ByteArrayInputStream(parts.getOrDefault(part, new byte[0]))) {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      return document.getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(part + " is no XML", e);
    }
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
