package clippings.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The sheets of a flat ODF file (OASIS OpenDocument 1.3, part 3), as LibreOffice understood them.
 */
record FlatSheets(Map<String, List<List<Cell>>> sheets, int formulas) {
  private static final int MOST_COLUMNS = 64;

  /**
   * A cell.
   *
   * @param type {@code string}, {@code float}, {@code percentage} or {@code date}; empty if it has
   *     no content
   * @param value of a number or day, in the form of XML Schema
   * @param text as shown
   */
  record Cell(String type, String value, String text) {}

  static FlatSheets read(Path file) throws IOException, SAXException, ParserConfigurationException {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
    Element book = elements(root, "office:spreadsheet").get(0);
    for (Element table : children(book, "table:table")) {
      sheets.put(table.getAttribute("table:name"), rows(table));
    }
    int formulas = 0;
    for (Element cell : elements(root, "table:table-cell")) {
      formulas += cell.hasAttribute("table:formula") ? 1 : 0;
    }
    return new FlatSheets(sheets, formulas);
  }

  private static List<List<Cell>> rows(Element table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : rowElements(table)) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : children(row, "table:table-cell")) {
        for (int i = 0; i < repeated(cell, "table:number-columns-repeated", MOST_COLUMNS); i++) {
          cells.add(cell(cell));
        }
      }
      boolean hasContent = cells.stream().anyMatch(cell -> !cell.type().isEmpty());
      for (int i = 0; hasContent && i < repeated(row, "table:number-rows-repeated", 1 << 20); i++) {
        rows.add(cells);
      }
    }
    return rows;
  }

  /** The rows of a table, also those that are printed on every page. */
  private static List<Element> rowElements(Element in) {
    List<Element> rows = new ArrayList<>();
    for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        switch (element.getTagName()) {
          case "table:table-row" -> rows.add(element);
          case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
              rows.addAll(rowElements(element));
          default -> {}
        }
      }
    }
    return rows;
  }

  private static int repeated(Element element, String attribute, int most) {
    String times = element.getAttribute(attribute);
    return times.isEmpty() ? 1 : Math.min(Integer.parseInt(times), most);
  }

  private static Cell cell(Element cell) {
    String type = cell.getAttribute("office:value-type");
    String value = cell.getAttribute(type.equals("date") ? "office:date-value" : "office:value");
    StringBuilder text = new StringBuilder();
    children(cell, "text:p").forEach(paragraph -> addText(paragraph, text));
    return new Cell(type, value, text.toString());
  }

  /** More than one space in a row is an element. */
  private static void addText(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else if (child instanceof Element element && element.getTagName().equals("text:s")) {
        text.append(" ".repeat(repeated(element, "text:c", Integer.MAX_VALUE)));
      } else {
        addText(child, text);
      }
    }
  }

  private static List<Element> children(Element in, String name) {
    List<Element> children = new ArrayList<>();
    for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
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
