package clippings.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import clippings.report.table.NamedRow;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageSitesTest {
  private static final int PLENTY = 1000;
  private static final List<String> PERIODS = List.of("2024-01-01", "2024-02-01");

  private static NamedRow row(String columns, Object... cells) {
    Map<String, Integer> places = new HashMap<>();
    for (String column : columns.split(" ", -1)) {
      places.put(column, places.size());
    }
    return new NamedRow(places, List.of(cells));
  }

  /** Of three sites the second has three rows, the others one. */
  private static JsonNode sites(int mostSites, int mostRows) throws IOException {
    PageSites sites = new PageSites(mostSites, mostRows);
    String columns = "site articles first_date last_date";
    sites.site(row(columns, "b.example", 5, "2024-01-02", "2024-02-03"));
    sites.site(row(columns, "a.example", 3, "2024-02-02", "2024-02-02"));
    sites.site(row(columns, "", 1, "", ""));
    sites.period(row("site period articles words", "a.example", "2024-02-01", 3, 700));
    sites.period(row("site period articles words", "b.example", "2024-01-01", 5, 900));
    sites.name(
        row(
            "site cast_member articles mentions character_mentions undated_mentions",
            "a.example",
            "Ada",
            2,
            4,
            6,
            0),
        0);
    sites.name(row("site theme articles mentions undated_mentions", "", "Sea", 1, 1, 1), 3);
    String inPeriod = "site period cast_member articles mentions";
    sites.nameInPeriod(row(inPeriod, "a.example", "2024-02-01", "Ada", 2, 4), 0);
    sites.nameInPeriod(row(inPeriod, "a.example", "2024-02-01", "Bo", 0, 0), 1);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      sites.write(json, PERIODS);
    }
    return new ObjectMapper().readTree(out.toString());
  }

  private static List<String> names(JsonNode sites) {
    return sites.get("rows").findValuesAsText("name");
  }

  @Test
  void rowsHaveTheNumbersThatThePageNeeds() throws IOException {
    JsonNode sites = sites(PLENTY, PLENTY);

    assertThat(names(sites)).containsExactly("b.example", "a.example", "");
    assertThat(sites.get("dropped").asInt()).isZero();
    assertThat(sites.at("/rows/0/periods")).hasToString("[[0,5,900]]");
    assertThat(sites.at("/rows/1"))
        .hasToString(
            "{\"name\":\"a.example\",\"articles\":3,\"first\":\"2024-02-02\",\"last\":\"2024-02-02\","
                + "\"periods\":[[1,3,700]],\"names\":[[0,2,4,0,6]],\"namesInPeriods\":[[1,0,2,4]]}");
    assertThat(sites.at("/rows/2/names")).hasToString("[[3,1,1,1]]");
  }

  @Test
  void ofManySitesThoseWithMostArticlesStay() throws IOException {
    JsonNode sites = sites(1, PLENTY);

    assertThat(names(sites)).containsExactly("b.example");
    assertThat(sites.get("dropped").asInt()).isEqualTo(2);
  }

  @Test
  void whereRowsDoNotFitTheSitesWithFewestArticlesGo() throws IOException {
    assertThat(names(sites(PLENTY, 4))).containsExactly("b.example", "a.example");
    assertThat(names(sites(PLENTY, 3))).containsExactly("b.example");
    assertThat(sites(PLENTY, 0).get("dropped").asInt()).isEqualTo(3);
  }
}
