package clippings.report.page;

import clippings.files.Fingerprint;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The page around the data: one file that needs no other. Its Content Security Policy (W3C, level
 * 3) allows the two scripts and the style that are in it, by their hashes, and nothing else: no
 * request can leave the page.
 *
 * @param html the page with a gap, {@code {{name}}}, for each of the other three, policy and data
 * @param style the style sheet
 * @param charts the script that draws charts
 * @param script the script of the page
 */
public record PageTemplate(String html, String style, String charts, String script) {
  /** Its published name. */
  public static final String FILE_NAME = "report.html";

  /** How every page starts, and no page of somebody else. */
  static final String START = "<!doctype html>\n<!-- Clippings: the reports as one page -->\n";

  private static final String FOLDER = "/clippings/report/page/";

  /** Apache ECharts as it is released; see NOTICE. */
  private static final String CHARTS = FOLDER + "echarts-6.1.0.min.js";

  /** The script of the page: one module, in this order. */
  private static final List<String> SCRIPT =
      List.of(
          "dom.js",
          "figures.js",
          "view.js",
          "outlets.js",
          "periods.js",
          "charts.js",
          "sentences.js",
          "chooser.js",
          "overtime.js",
          "sections.js");

  /** The template that is part of the program. */
  public static PageTemplate load() throws IOException {
    return new PageTemplate(
        resource(FOLDER + "report.html"),
        resource(FOLDER + "report.css"),
        resource(CHARTS),
        module());
  }

  private static String module() throws IOException {
    StringBuilder script = new StringBuilder();
    for (String part : SCRIPT) {
      script.append(resource(FOLDER + part));
    }
    return script.toString();
  }

  /** Writes the page; leaves {@code to} open. */
  public void write(PageData data, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    out.write(START);
    int from = 0;
    for (int gap = html.indexOf("{{"); gap >= 0; gap = html.indexOf("{{", from)) {
      out.write(html, from, gap - from);
      from = html.indexOf("}}", gap) + 2;
      switch (html.substring(gap + 2, from - 2)) {
        case "policy" -> out.write(policy());
        case "style" -> out.write(style);
        case "charts" -> out.write(charts);
        case "script" -> out.write(script);
        case "data" -> data.write(new ScriptJson(out));
        default -> throw new IllegalStateException("no such gap in the page: " + html);
      }
    }
    out.write(html, from, html.length() - from);
    out.flush();
  }

  private String policy() {
    return "default-src 'none'; script-src "
        + hash(charts)
        + " "
        + hash(script)
        + "; style-src "
        + hash(style)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String inline) {
    byte[] digest = Fingerprint.newSha256().digest(inline.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = PageTemplate.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
