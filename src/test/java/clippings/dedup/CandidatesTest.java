package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  @Test
  void bodiesThatHangTogetherTravelToOneBinOnly() {
    Candidates candidates =
        candidates(List.of(BodyPair.of(1, 2), BodyPair.of(3, 2), BodyPair.of(3, 4)));

    assertThat(candidates.routes().size()).isEqualTo(4);
    assertThat(candidates.pairs().size()).isEqualTo(3);
    assertThat(binsOf(candidates, 1)).isEqualTo(binsOf(candidates, 4)).hasSize(1);
  }

  @Test
  void aRepeatedBodyNeedsNoComparison() {
    Candidates candidates = candidates(List.of(BodyPair.of(7, 7)));

    assertThat(candidates.repeated().has(7)).isTrue();
    assertThat(candidates.routes().size()).isZero();
  }

  @Test
  void alsoWhereVeryManyHangTogetherBothBodiesOfAPairMeet() {
    List<BodyPair> chain = new ArrayList<>();
    for (long body = 0; body < 50_000; body++) {
      chain.add(BodyPair.of(body, body + 1));
    }
    Collections.shuffle(chain, new Random(3));

    Candidates candidates = candidates(chain);

    assertThat(candidates.pairs().size()).isEqualTo(50_000);
    assertThat(candidates.routes().size()).isLessThan(50_100);
    for (int row = 0; row < candidates.pairs().size(); row++) {
      long bin = candidates.pairs().cell(row, 2);
      assertThat(binsOf(candidates, candidates.pairs().cell(row, 0))).contains(bin);
      assertThat(binsOf(candidates, candidates.pairs().cell(row, 1))).contains(bin);
    }
  }

  private static Candidates candidates(List<BodyPair> pairs) {
    LongTable.Rows rows = new LongTable.Rows(2);
    pairs.forEach(pair -> rows.add(pair.first(), pair.second()));
    return Candidates.of(rows.table(), 32);
  }

  private static List<Long> binsOf(Candidates candidates, long body) {
    return candidates.routes().rows(body).stream().map(row -> row[1]).toList();
  }
}
