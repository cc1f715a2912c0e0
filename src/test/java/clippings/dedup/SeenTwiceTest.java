package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeenTwiceTest {
  private static final int COUNT = 30_000;

  @Test
  void everyNumberThatWasAddedTwiceIsKnown() {
    SeenTwice seen = filled();

    assertThat(LongStream.range(0, COUNT / 3)).allMatch(seen::mayHave);
  }

  @Test
  void fewOfTheOthersAreTakenForOne() {
    SeenTwice seen = filled();

    long mistaken = LongStream.range(COUNT / 3, COUNT * 2 / 3).filter(seen::mayHave).count();
    assertThat(mistaken).isLessThan(COUNT / 3 / 5);
  }

  @Test
  void nothingWasSeenInNothing() {
    assertThat(new SeenTwice(0).mayHave(0)).isFalse();
  }

  /** A third of the numbers twice, a third once. */
  private static SeenTwice filled() {
    SeenTwice seen = new SeenTwice(COUNT);
    LongStream.range(0, COUNT / 3).forEach(seen::add);
    LongStream.range(0, COUNT * 2 / 3).forEach(seen::add);
    return seen;
  }
}
