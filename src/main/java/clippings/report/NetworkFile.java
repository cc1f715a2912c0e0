package clippings.report;

import clippings.study.CastMember;
import clippings.study.Study;
import clippings.text.Visible;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Who appears with whom, as a network for Gephi and the like: GEXF 1.2
 * (https://gexf.net/1.2/primer.pdf). Nodes are the cast, edges the pairs of {@code cast_pairs.csv},
 * as heavy as they have articles.
 */
final class NetworkFile {
  /** Its published name. */
  static final String FILE_NAME = "network.gexf";

  /** How every such file starts, and none of somebody else. */
  static final String START =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Clippings: who appears with whom -->
      """;

  private static final String ATTRIBUTES =
      """
        <graph mode="static" defaultedgetype="undirected">
          <attributes class="node" mode="static">
            <attribute id="role" title="role" type="string"/>
            <attribute id="articles" title="articles" type="long"/>
            <attribute id="mentions" title="mentions" type="long"/>
          </attributes>
          <attributes class="edge" mode="static">
            <attribute id="articles" title="articles" type="long"/>
            <attribute id="sentences" title="sentences" type="long"/>
            <attribute id="npmi" title="npmi" type="double"/>
          </attributes>
      """;

  private static final int DECIMALS = 4;

  private NetworkFile() {}

  /** Writes the network; leaves {@code to} open. */
  static void write(Totals totals, Study study, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    out.write(START);
    out.write("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n");
    out.write("  <meta>\n    <creator>Clippings</creator>\n");
    out.write("    <description>" + escaped(study.title()) + "</description>\n  </meta>\n");
    out.write(ATTRIBUTES);
    out.write("    <nodes>\n");
    for (int one = 0; one < study.cast().size(); one++) {
      writeNode(one, study.cast().get(one), totals, out);
    }
    out.write("    </nodes>\n    <edges>\n");
    Iterator<CastPair> pairs = CastPair.all(totals, study.cast().size()).iterator();
    for (int number = 0; pairs.hasNext(); number++) {
      writeEdge(number, pairs.next(), out);
    }
    out.write("    </edges>\n  </graph>\n</gexf>\n");
    out.flush();
  }

  private static void writeNode(int one, CastMember member, Totals totals, Writer out)
      throws IOException {
    out.write("      <node id=\"" + one + "\" label=\"" + escaped(member.name()) + "\">\n");
    out.write("        <attvalues>\n");
    writeValue("role", escaped(member.role()), out);
    writeValue("articles", Long.toString(totals.sum(Measure.CAST_ARTICLES, one)), out);
    writeValue("mentions", Long.toString(totals.sum(Measure.CAST_COUNTED, one)), out);
    out.write("        </attvalues>\n      </node>\n");
  }

  private static void writeEdge(int number, CastPair pair, Writer out) throws IOException {
    out.write("      <edge id=\"" + number + "\" source=\"" + pair.one());
    out.write("\" target=\"" + pair.other() + "\" weight=\"" + pair.articles() + "\">\n");
    out.write("        <attvalues>\n");
    writeValue("articles", Long.toString(pair.articles()), out);
    writeValue("sentences", Long.toString(pair.sentences()), out);
    BigDecimal npmi = BigDecimal.valueOf(pair.npmi()).setScale(DECIMALS, RoundingMode.HALF_UP);
    writeValue("npmi", npmi.toPlainString(), out);
    out.write("        </attvalues>\n      </edge>\n");
  }

  private static void writeValue(String attribute, String value, Writer out) throws IOException {
    out.write("          <attvalue for=\"" + attribute + "\" value=\"" + value + "\"/>\n");
  }

  /** Text as it may stand in an attribute or element of XML 1.0. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.of(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return (c >= 0x20 && c < Character.MIN_SURROGATE) || (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF;
  }
}
