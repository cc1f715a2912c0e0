package clippings.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIndexTest {

  @Test
  void distinctLongsAreNumberedAsTheyCome() {
    LongIndex index = new LongIndex();

    assertThat(new int[] {index.add(7), index.add(-7), index.add(0), index.add(7)})
        .containsExactly(0, 1, 2, 0);
    assertThat(index.size()).isEqualTo(3);
    assertThat(index.at(1)).isEqualTo(-7);
    assertThat(index.find(0)).isEqualTo(2);
    assertThat(index.find(8)).isEqualTo(LongIndex.NONE);
  }

  @Test
  void numbersStayWhenItGrows() {
    LongIndex index = new LongIndex();
    long[] longs = new Random(2).longs(10_000).distinct().toArray();
    for (int i = 0; i < longs.length; i++) {
      assertThat(index.add(longs[i])).isEqualTo(i);
    }
    for (int i = 0; i < longs.length; i++) {
      assertThat(index.find(longs[i])).isEqualTo(i);
    }
  }
}
