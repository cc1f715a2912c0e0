package clippings.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clippings.article.Dating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinTest {

  private static String join(List<String> staged, List<String> judged) throws IOException {
    List<Entry> rows = new ArrayList<>();
    for (String source : staged) {
      rows.add(new Entry(SortKey.of(source), source.getBytes(UTF_8)));
    }
    List<Entry> verdicts = new ArrayList<>();
    for (String source : judged) {
      Verdict verdict = new Verdict(true, "id-" + source, "", "", Dating.UNDATED, List.of());
      verdicts.add(new Entry(SortKey.of(source), verdict.toBytes()));
    }
    StringBuilder out = new StringBuilder();
    Join.forEach(
        rows.iterator(),
        verdicts.iterator(),
        (entry, verdict) ->
            out.append(new String(entry.value(), UTF_8) + ":" + verdict.id() + " "));
    return out.toString();
  }

  @Test
  void eachRecordMeetsItsVerdict() throws IOException {
    assertThat(join(List.of("a", "b", "d"), List.of("a", "b", "c", "d", "e")))
        .isEqualTo("a:id-a b:id-b d:id-d ");
  }

  @Test
  void recordsWithoutAVerdictHaveNoRows() throws IOException {
    assertThat(join(List.of("a", "c", "f", "g"), List.of("b", "c", "e"))).isEqualTo("c:id-c ");
    assertThat(join(List.of("a"), List.of())).isEmpty();
    assertThat(join(List.of(), List.of("a"))).isEmpty();
  }
}
