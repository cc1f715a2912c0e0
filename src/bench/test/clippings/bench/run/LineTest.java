package clippings.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clippings.bench.run.Line.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void theLineOfPointsOnALineIsThatLine() {
    Line line =
        Line.through(List.of(new Point(1, 7), new Point(2, 9), new Point(4, 13))).orElseThrow();

    assertThat(line.fixed()).isCloseTo(5, within(1e-9));
    assertThat(line.slope()).isCloseTo(2, within(1e-9));
  }

  @Test
  void pointsThatScatterPullTheLineEqually() {
    Line line =
        Line.through(List.of(new Point(0, 1), new Point(0, 3), new Point(2, 5), new Point(2, 7)))
            .orElseThrow();

    assertThat(line).isEqualTo(new Line(2, 2));
  }

  @Test
  void oneSizeTellsNoSlope() {
    assertThat(Line.through(List.of(new Point(1, 7), new Point(1, 9)))).isEmpty();
  }
}
