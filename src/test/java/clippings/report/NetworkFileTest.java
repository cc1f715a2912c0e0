package clippings.report;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.study.CastMember;
import clippings.study.Period;
import clippings.study.Study;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.junit.jupiter.api.Test;

/** The network as a library reads it that knows the schema of GEXF. */
class NetworkFileTest {
  private static final Study STUDY = SampleStudy.by(Period.MONTH);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  private static final Totals TOTALS =
      new Totals()
          .add(Measure.ARTICLES, MAY, 0, 8)
          .add(Measure.CAST_ARTICLES, MAY, 0, 4)
          .add(Measure.CAST_COUNTED, MAY, 0, 9)
          .add(Measure.CAST_ARTICLES, MAY, 1, 2)
          .add(Measure.CAST_ARTICLES, MAY, 2, 1)
          .addPair(Measure.PAIR_ARTICLES, 0, 1, 2)
          .addPair(Measure.PAIR_SENTENCES, 0, 1, 5)
          .addPair(Measure.PAIR_ARTICLES, 0, 2, 1);

  private final Graph<String, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
  private final Map<String, String> attributes = new TreeMap<>();

  private static String network(Totals totals, Study study) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkFile.write(totals, study, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void read(String gexf) {
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (at, value) -> attributes.put(at.getFirst() + " " + at.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (at, value) ->
            attributes.put(
                graph.getEdgeSource(at.getFirst())
                    + "-"
                    + graph.getEdgeTarget(at.getFirst())
                    + " "
                    + at.getSecond(),
                value.getValue()));
    importer.importGraph(graph, new StringReader(gexf));
  }

  @Test
  void nodesAreTheCastAndEdgesThePairsWithTheirArticlesAsWeights() throws IOException {
    read(network(TOTALS, STUDY));

    assertThat(graph.vertexSet()).containsExactly("0", "1", "2");
    assertThat(graph.edgeSet()).hasSize(2);
    assertThat(graph.getEdgeWeight(graph.getEdge("0", "1"))).isEqualTo(2);
    assertThat(graph.getEdgeWeight(graph.getEdge("0", "2"))).isEqualTo(1);
    assertThat(attributes)
        .containsEntry("0 label", "Ann Lee")
        .containsEntry("0 role", "actor")
        .containsEntry("0 articles", "4")
        .containsEntry("0 mentions", "9")
        .containsEntry("2 label", "=Cy, \"C\" Ng")
        .containsEntry("0-1 articles", "2")
        .containsEntry("0-1 sentences", "5")
        // ln(2/8 / (4/8 * 2/8)) / -ln(2/8) = ln 2 / ln 4.
        .containsEntry("0-1 npmi", "0.5000")
        .containsEntry("0-2 sentences", "0");
  }

  @Test
  void itCanBeLaidOut() throws IOException {
    read(network(TOTALS, STUDY));
    LayoutModel2D<String> places = new MapLayoutModel2D<>(new Box2D(100, 100));

    new FRLayoutAlgorithm2D<String, DefaultWeightedEdge>().layout(graph, places);

    assertThat(places.collect()).containsOnlyKeys("0", "1", "2");
    assertThat(places.collect().values()).doesNotHaveDuplicates();
  }

  @Test
  void namesMayHaveAnyCharacters() throws IOException {
    Study study =
        new Study(
            "x",
            "<&> \"it's\" \uFFFE",
            STUDY.input(),
            STUDY.period(),
            STUDY.dates(),
            List.of(
                new CastMember(
                    "<Ann> & \"Bo\" \uD83D\uDE00\u0007\uFFFE",
                    "",
                    List.of(),
                    List.of(),
                    List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    read(network(new Totals(), study));

    assertThat(attributes).containsEntry("0 label", "<Ann> & \"Bo\" \uD83D\uDE00\\u0007\uFFFD");
  }

  @Test
  void nobodyIsANetworkToo() throws IOException {
    read(network(new Totals(), STUDY));

    assertThat(graph.vertexSet()).hasSize(3);
    assertThat(graph.edgeSet()).isEmpty();
  }
}
