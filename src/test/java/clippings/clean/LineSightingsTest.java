package clippings.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LineSightingsTest {
  private static final long LINE = RecurringLines.line(5, 17);
  private static final long PASSAGE = RecurringLines.passage(5, 17);

  @Test
  void aLineRecursInThreeArticlesAndAPassageInTwo() {
    LineSightings sightings = new LineSightings();
    sightings.add(LINE, 1);
    sightings.add(LINE, 2);
    sightings.add(PASSAGE, 1);
    assertThat(sightings.recurring()).isEmpty();

    sightings.add(PASSAGE, 2);
    assertThat(sightings.recurring()).containsExactly(PASSAGE);

    sightings.add(LINE, 3);
    assertThat(sightings.recurring()).containsExactlyInAnyOrder(LINE, PASSAGE);
  }

  @Test
  void theSameArticleCountsOnce() {
    LineSightings sightings = new LineSightings();
    for (int i = 0; i < 5; i++) {
      sightings.add(LINE, 1);
    }

    assertThat(sightings.recurring()).isEmpty();
  }

  @Test
  void whatIsWrittenInPartsIsReadAgainInAnyOrder() {
    LineSightings first = new LineSightings();
    LineSightings second = new LineSightings();
    for (long line = 0; line < 100; line++) {
      long key = RecurringLines.line(5, line);
      first.add(key, 1);
      first.add(key, 9);
      second.add(key, line % 2 == 0 ? 4 : 9);
    }
    Map<Integer, byte[]> one = first.encode(7);
    Map<Integer, byte[]> other = second.encode(7);

    int recurring = 0;
    for (int part : one.keySet()) {
      byte[] left = one.getOrDefault(part, new byte[0]);
      byte[] right = other.getOrDefault(part, new byte[0]);
      LineSightings forwards = new LineSightings();
      forwards.addAll(left);
      forwards.addAll(right);
      LineSightings backwards = new LineSightings();
      backwards.addAll(right);
      backwards.addAll(left);
      assertThat(backwards.encode(1)).containsExactlyInAnyOrderEntriesOf(forwards.encode(1));
      recurring += forwards.recurring().length;
    }
    assertThat(one.keySet()).isEqualTo(other.keySet());
    assertThat(recurring).isEqualTo(50);
  }

  @Test
  void thousandsOfLinesAreKeptApart() {
    LineSightings sightings = new LineSightings();
    for (long line = 0; line < 5000; line++) {
      long key = RecurringLines.line(5, line);
      for (long article = 0; article < (line % 2 == 0 ? 3 : 2); article++) {
        sightings.add(key, article);
      }
    }

    assertThat(sightings.size()).isEqualTo(5000);
    assertThat(sightings.recurring())
        .hasSize(2500)
        .contains(RecurringLines.line(5, 0), RecurringLines.line(5, 4998))
        .doesNotContain(RecurringLines.line(5, 1), RecurringLines.line(5, 4999));
  }
}
